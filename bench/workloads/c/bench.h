/* SPDX-License-Identifier: Apache-2.0 */
/* The interface of all workloads. Every workload is one function:
 *   uint32_t bench(uint32_t n)   - runs n iterations, returns a checksum that is
 * identical on A64, A32 and x86-64 (only 32-bit arithmetic reaches it). */
#ifndef BENCH_H
#define BENCH_H
#include <stdint.h>
#include <stddef.h>
extern uint32_t bench(uint32_t n);
extern const char bench_name[];
#ifndef DEFAULT_N
#define DEFAULT_N 1
#endif
#endif
