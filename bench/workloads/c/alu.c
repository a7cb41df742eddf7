/* SPDX-License-Identifier: Apache-2.0 */
/* tight ALU loop: no memory traffic, 8 steps per iteration. */
#include "bench.h"
const char bench_name[] = "alu";
#define STEP x ^= x << 13; x ^= x >> 17; x ^= x << 5; y = y * 1664525u + x; z = ((z + y) << 7 | (z + y) >> 25) ^ x;
uint32_t bench(uint32_t n)
{
    uint32_t x = 2463534242u, y = 1, z = 2;
    while (n--) { STEP STEP STEP STEP STEP STEP STEP STEP }
    return x ^ y ^ z;
}
