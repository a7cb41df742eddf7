/* Quotients and remainders of every width and sign; gcc calls libgcc for what the machine cannot divide. */
#include "program.h"

static uint64_t gcd(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

void division(void)
{
    static const int64_t values[] = {1, -1, 7, -7, 10, 1000000007, -123456789, 4294967295, -4294967297, 9007199254740993,
                                     INT64_MAX, INT64_MIN + 1};
    enum { COUNT = sizeof values / sizeof *values };
    uint64_t sum = 0;
    for (unsigned i = 0; i < COUNT; i++) {
        for (unsigned j = 0; j < COUNT; j++) {
            int64_t a = values[i], b = values[j];
            int32_t c = (int32_t)a, d = (int32_t)b ? (int32_t)b : 3;
            sum = sum * 1099511628211u + (uint64_t)(a / b) + (uint64_t)(a % b);
            sum = sum * 1099511628211u + (uint64_t)a / (uint64_t)b + (uint64_t)a % (uint64_t)b;
            if (c != INT32_MIN || d != -1)
                sum += (uint32_t)(c / d) + (uint32_t)(c % d);
            sum += (uint32_t)c / (uint32_t)d + (uint16_t)a / ((uint16_t)b | 1u) + (uint8_t)a % ((uint8_t)b | 1u);
        }
        print("%lld / 1000 = %lld, %% 1000 = %lld\n", (long long)values[i], (long long)(values[i] / 1000),
              (long long)(values[i] % 1000));
    }
    print("%016llx, gcd %llu\n", (unsigned long long)sum,
          (unsigned long long)gcd(1234567890123456780u, 987654321098765430u));
#ifdef __SIZEOF_INT128__
    unsigned __int128 wide = ((unsigned __int128)0x123456789abcdefu << 64) | 0xfedcba9876543210u;
    sum = (uint64_t)(wide / 1000000007u) ^ (uint64_t)(wide % 998244353u) ^ (uint64_t)(wide / ((unsigned __int128)3 << 70));
    print("128 bits: %s\n", sum == 0x5af3107a4000u ? "odd" : "done");
#endif
}
