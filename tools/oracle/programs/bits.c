/* Bits: counting, reversing, rotating, saturating, packing. */
#include "program.h"

/* Not gcc's own: its library counts with vectors. */
static uint32_t ones(uint64_t n)
{
    uint32_t count = 0;
    for (; n; n &= n - 1)
        count++;
    return count;
}

static uint32_t reversed(uint32_t n)
{
    n = (n >> 1 & 0x55555555) | (n & 0x55555555) << 1;
    n = (n >> 2 & 0x33333333) | (n & 0x33333333) << 2;
    n = (n >> 4 & 0x0f0f0f0f) | (n & 0x0f0f0f0f) << 4;
    return __builtin_bswap32(n);
}

static int32_t saturated_add(int32_t a, int32_t b)
{
    int32_t sum;
    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? INT32_MIN : INT32_MAX;
    return sum;
}

static uint64_t interleaved(uint32_t a, uint32_t b)
{
    uint64_t result = 0;
    for (int i = 0; i < 32; i++)
        result |= (uint64_t)(a >> i & 1) << (2 * i) | (uint64_t)(b >> i & 1) << (2 * i + 1);
    return result;
}

void bits(void)
{
    uint32_t seed = 99, sum = 0;
    uint64_t wide = 0;
    for (int i = 0; i < 200; i++) {
        uint32_t n = next_random(&seed) << (i & 3), m = next_random(&seed) * 2654435761u;
        sum = sum * 33 + ones(n) + (n ? (uint32_t)__builtin_clz(n) : 32) + reversed(n);
        sum ^= (n >> (m & 31)) | (n << (-m & 31));
        sum += (uint32_t)saturated_add((int32_t)(n << 3), (int32_t)m) + (uint32_t)((int8_t)n * (int16_t)m);
        sum ^= (uint32_t)((int32_t)m >> (n & 31)) ^ (n & 0xff00ff00) >> 8;
        wide = wide * 6364136223846793005u + interleaved(n, m);
        wide ^= __builtin_bswap64(wide) ^ (wide << (n & 63)) ^ ((int64_t)wide >> (m & 63));
        wide += (uint64_t)__builtin_ctzll(wide | 1ULL << 60) + (ones(n) & 1);
    }
    print("%08x %016llx\n", sum, (unsigned long long)wide);
    print("%d %d %d\n", saturated_add(INT32_MAX, 1), saturated_add(INT32_MIN, -1), saturated_add(-5, 3));
}
