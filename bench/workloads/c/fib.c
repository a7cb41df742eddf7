/* SPDX-License-Identifier: Apache-2.0 */
/* call-heavy recursion: one iteration = fib(32) = 7,049,155 calls; built with
 * -fno-inline -fno-optimize-sibling-calls so that every call is a call. */
#include "bench.h"
const char bench_name[] = "fib";
#ifndef FIBARG
#define FIBARG 32
#endif
static __attribute__((noinline, noclone)) uint32_t fib(uint32_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
volatile uint32_t fibarg = FIBARG;
uint32_t bench(uint32_t n)
{
    uint32_t s = 0;
    while (n--) s = s * 3 + fib(fibarg);
    return s;
}
