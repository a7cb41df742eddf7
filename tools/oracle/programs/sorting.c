/* Four ways to sort, through function pointers and of structures. */
#include "program.h"

struct entry {
    uint16_t key;
    uint8_t tag;
    uint32_t order;
};

typedef int compare_function(const struct entry *, const struct entry *);

static int by_key(const struct entry *a, const struct entry *b) { return (int)a->key - (int)b->key; }
static int by_tag(const struct entry *a, const struct entry *b)
{
    return a->tag == b->tag ? by_key(a, b) : (int)b->tag - (int)a->tag;
}

static void insertion(struct entry *list, int count, compare_function *compare)
{
    for (int i = 1; i < count; i++) {
        struct entry moving = list[i];
        int at = i;
        for (; at > 0 && compare(&list[at - 1], &moving) > 0; at--)
            list[at] = list[at - 1];
        list[at] = moving;
    }
}

static void quick(struct entry *list, int count, compare_function *compare)
{
    if (count < 2)
        return;
    struct entry pivot = list[count / 2];
    int low = 0, high = count - 1;
    while (low <= high) {
        while (compare(&list[low], &pivot) < 0)
            low++;
        while (compare(&list[high], &pivot) > 0)
            high--;
        if (low <= high) {
            struct entry swapped = list[low];
            list[low++] = list[high];
            list[high--] = swapped;
        }
    }
    quick(list, high + 1, compare);
    quick(list + low, count - low, compare);
}

static void heap(struct entry *list, int count, compare_function *compare)
{
    for (int size = count, start = count / 2; size > 1;) {
        if (start > 0) {
            start--;
        } else {
            struct entry swapped = list[--size];
            list[size] = list[0];
            list[0] = swapped;
        }
        for (int parent = start, child; (child = 2 * parent + 1) < size; parent = child) {
            if (child + 1 < size && compare(&list[child], &list[child + 1]) < 0)
                child++;
            if (compare(&list[parent], &list[child]) >= 0)
                break;
            struct entry swapped = list[parent];
            list[parent] = list[child];
            list[child] = swapped;
        }
    }
}

static void merge(struct entry *list, int count, compare_function *compare)
{
    struct entry half[128];
    int middle = count / 2, left = 0, right = middle, at = 0;
    if (count < 2)
        return;
    merge(list, middle, compare);
    merge(list + middle, count - middle, compare);
    for (int i = 0; i < middle; i++)
        half[i] = list[i];
    while (left < middle)
        list[at++] = right < count && compare(&list[right], &half[left]) < 0 ? list[right++] : half[left++];
}

void sorting(void)
{
    static void (*const ways[])(struct entry *, int, compare_function *) = {insertion, quick, heap, merge};
    static struct entry list[200];
    for (unsigned way = 0; way < 4; way++) {
        for (int descending = 0; descending < 2; descending++) {
            uint32_t seed = 42, sum = 0;
            for (unsigned i = 0; i < 200; i++)
                list[i] = (struct entry){(uint16_t)(next_random(&seed) % 5000), (uint8_t)(i % 7), i};
            ways[way](list, 200, descending ? by_tag : by_key);
            for (unsigned i = 0; i < 200; i++)
                sum = sum * 31 + list[i].key + list[i].tag;
            print("%u %d: %u %u %u, sum %08x\n", way, descending, list[0].key, list[99].key, list[199].key, sum);
        }
    }
}
