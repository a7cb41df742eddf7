/* Structures: copied, returned by value, packed, with bit fields and unions. */
#include "program.h"

struct large {
    int32_t numbers[20];
    char name[12];
    int64_t wide;
};

struct __attribute__((packed)) packed {
    uint8_t a;
    uint32_t b;
    uint16_t c;
    uint64_t d;
};

struct fields {
    unsigned low : 3;
    int middle : 11;
    unsigned flag : 1;
    uint64_t far : 40;
};

union views {
    uint32_t word;
    uint8_t bytes[4];
    struct {
        uint16_t low, high;
    } halves;
};

static struct large made(int seed)
{
    struct large result = {.name = "large", .wide = (int64_t)seed << 33};
    for (int i = 0; i < 20; i++)
        result.numbers[i] = seed * i - i * i;
    return result;
}

static int32_t sum_of(struct large value)
{
    int32_t sum = (int32_t)(value.wide >> 33) + value.name[4];
    for (int i = 0; i < 20; i++)
        sum = sum * 3 + value.numbers[i];
    value.numbers[0] = -1;
    return sum;
}

struct small {
    int16_t x, y;
};

static struct small turned(struct small point) { return (struct small){(int16_t)-point.y, point.x}; }

void structures(void)
{
    struct large first = made(7), second = first;
    second.numbers[3] = 99;
    print("%d %d %s %lld\n", sum_of(first), sum_of(second), second.name, (long long)second.wide);
    struct packed p = {1, 0x12345678, 0xabcd, 0x1122334455667788};
    p.b += p.c;
    p.d -= p.b;
    print("%u %08x %04x %016llx %u\n", p.a, p.b, p.c, (unsigned long long)p.d, (unsigned)sizeof p);
    struct fields f = {5, -700, 1, 0x123456789a};
    f.low += 6;
    f.middle *= 2;
    f.far += 0xffffffff;
    print("%u %d %u %llx\n", f.low, f.middle, f.flag, (unsigned long long)f.far);
    union views v = {0x11223344};
    v.bytes[1] ^= 0xff;
    v.halves.high++;
    print("%08x %02x\n", v.word, v.bytes[3]);
    struct small point = {300, -4};
    for (int i = 0; i < 3; i++)
        point = turned(point);
    print("%d %d\n", point.x, point.y);
}
