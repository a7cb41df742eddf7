/* Pointers: lists, a tree, a hash table, from an allocator of their own. */
#include "program.h"

static _Alignas(16) uint8_t pool[16384];
static size_t used;

static void *allocate(size_t bytes)
{
    void *found = pool + used;
    used += (bytes + 15) & ~(size_t)15;
    return used <= sizeof pool ? found : NULL;
}

struct node {
    struct node *left, *right;
    int key;
};

static struct node *insert(struct node *tree, int key)
{
    if (!tree) {
        tree = allocate(sizeof *tree);
        *tree = (struct node){NULL, NULL, key};
    } else if (key != tree->key) {
        struct node **side = key < tree->key ? &tree->left : &tree->right;
        *side = insert(*side, key);
    }
    return tree;
}

static int walk(const struct node *tree, int depth, int (*visit)(int, int, int), int value)
{
    if (!tree)
        return value;
    value = walk(tree->left, depth + 1, visit, value);
    value = visit(value, tree->key, depth);
    return walk(tree->right, depth + 1, visit, value);
}

static int sum_visit(int value, int key, int depth) { return (int)((unsigned)value * 7u + (unsigned)(key * depth)); }
static int depth_visit(int value, int key, int depth) { return key >= 0 && depth > value ? depth : value; }

struct item {
    struct item *next;
    const char *name;
    int count;
};

static struct item *buckets[16];

static struct item *entry(const char *name)
{
    unsigned hash = 5381;
    for (const char *c = name; *c; c++)
        hash = hash * 33 ^ (unsigned char)*c;
    struct item **place = &buckets[hash & 15];
    for (; *place; place = &(*place)->next) {
        const char *a = (*place)->name, *b = name;
        while (*a && *a == *b)
            a++, b++;
        if (*a == *b)
            return *place;
    }
    *place = allocate(sizeof **place);
    **place = (struct item){NULL, name, 0};
    return *place;
}

static struct item *turned(struct item *list)
{
    struct item *result = NULL;
    while (list) {
        struct item *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

void containers(void)
{
    static const char *const names[] = {"hvc", "svc", "smc", "hvc", "eret", "wfi", "hvc", "svc", "isb", "dsb", "wfe"};
    struct node *tree = NULL;
    struct item *list = NULL;
    uint32_t seed = 5;
    used = 0;
    for (int i = 0; i < 150; i++)
        tree = insert(tree, (int)(next_random(&seed) % 1000));
    print("%d, depth %d\n", walk(tree, 1, sum_visit, 0), walk(tree, 1, depth_visit, 0));
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        entry(names[i])->count += (int)i + 1;
    for (int i = 0; i < 16; i++)
        for (struct item *item = buckets[i]; item; item = item->next)
            print("%s %d, ", item->name, item->count);
    for (int i = 0; i < 6; i++) {
        struct item *item = allocate(sizeof *item);
        *item = (struct item){list, names[i], i};
        list = item;
    }
    print("\n");
    for (struct item *item = turned(list); item; item = item->next)
        print("%d %s, ", item->count, item->name);
    print("%u bytes\n", (unsigned)used % 16);
}
