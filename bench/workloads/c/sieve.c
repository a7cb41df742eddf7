/* SPDX-License-Identifier: Apache-2.0 */
/* sieve of Eratosthenes over 256 KiB of flags + memset/memcpy/compare of the array. */
#include "bench.h"
const char bench_name[] = "sieve";
#define SZ (256 * 1024)
static uint8_t flags[SZ] __attribute__((aligned(64)));
static uint8_t copy[SZ] __attribute__((aligned(64)));
static __attribute__((noinline)) void bm_memset(void *d, int c, size_t n)
{
    uintptr_t w = (uint8_t)c * (uintptr_t)-1 / 255;
    uintptr_t *p = d;
    for (; n >= 4 * sizeof w; n -= 4 * sizeof w) { p[0] = w; p[1] = w; p[2] = w; p[3] = w; p += 4; }
}
static __attribute__((noinline)) void bm_memcpy(void *d, const void *s, size_t n)
{
    uintptr_t *p = d; const uintptr_t *q = s;
    for (; n >= 4 * sizeof *p; n -= 4 * sizeof *p) {
        uintptr_t a = q[0], b = q[1], c = q[2], e = q[3];
        p[0] = a; p[1] = b; p[2] = c; p[3] = e; p += 4; q += 4;
    }
}
uint32_t bench(uint32_t n)
{
    uint32_t sum = 0;
    for (uint32_t it = 0; it < n; it++) {
        bm_memset(flags, 1, SZ);
        for (uint32_t i = 2; i * i < SZ; i++)
            if (flags[i])
                for (uint32_t j = i * i; j < SZ; j += i) flags[j] = 0;
        bm_memcpy(copy, flags, SZ);
        uint32_t c = 0, h = it;
        for (uint32_t i = 2; i < SZ; i++)
            if (copy[i]) { c++; h = h * 31 + i; }
        sum = sum * 16777619u + (c ^ h);
    }
    return sum;
}
