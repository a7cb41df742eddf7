/* Deep and mutual recursion: Ackermann, towers, queens, permutations. */
#include "program.h"

static unsigned ackermann(unsigned m, unsigned n)
{
    if (m == 0)
        return n + 1;
    return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static unsigned towers(unsigned disks, unsigned from, unsigned to)
{
    if (disks == 0)
        return 0;
    unsigned spare = 6 - from - to;
    return towers(disks - 1, from, spare) + from * disks + to + towers(disks - 1, spare, to);
}

static int is_odd(unsigned n);
static int is_even(unsigned n) { return n == 0 || is_odd(n - 1); }
static int is_odd(unsigned n) { return n != 0 && is_even(n - 1); }

static unsigned queens(unsigned size, unsigned columns, unsigned left, unsigned right)
{
    unsigned all = (1u << size) - 1, found = 0;
    if (columns == all)
        return 1;
    for (unsigned free = all & ~(columns | left | right); free;) {
        unsigned place = free & -free;
        free ^= place;
        found += queens(size, columns | place, (left | place) << 1, (right | place) >> 1);
    }
    return found;
}

static uint32_t permutations(uint8_t *list, unsigned at, unsigned count, uint32_t sum)
{
    if (at == count) {
        for (unsigned i = 0; i < count; i++)
            sum = sum * 17 + list[i];
        return sum;
    }
    for (unsigned i = at; i < count; i++) {
        uint8_t first = list[at];
        list[at] = list[i];
        list[i] = first;
        sum = permutations(list, at + 1, count, sum);
        list[i] = list[at];
        list[at] = first;
    }
    return sum;
}

void recursion(void)
{
    uint8_t list[6] = {1, 2, 3, 4, 5, 6};
    print("%u %u\n", ackermann(2, 9), ackermann(3, 4));
    print("%u %d %d\n", towers(10, 1, 3), is_even(300), is_odd(301));
    print("%u %u\n", queens(6, 0, 0, 0), queens(8, 0, 0, 0));
    print("%08x\n", permutations(list, 0, 6, 1));
}
