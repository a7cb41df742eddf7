/* CRC-32 by table and by bit, CRC-16, Adler-32, FNV-1a and SHA-1. */
#include "program.h"

static uint32_t table[256];

static uint32_t crc32(const uint8_t *data, size_t count)
{
    uint32_t crc = 0xffffffff;
    while (count--)
        crc = table[(crc ^ *data++) & 0xff] ^ (crc >> 8);
    return ~crc;
}

static uint32_t crc32_bits(const uint8_t *data, size_t count)
{
    uint32_t crc = 0xffffffff;
    while (count--) {
        crc ^= *data++;
        for (int i = 0; i < 8; i++)
            crc = (crc >> 1) ^ (0xedb88320u & -(crc & 1));
    }
    return ~crc;
}

static uint16_t crc16(const uint8_t *data, size_t count)
{
    uint16_t crc = 0xffff;
    while (count--) {
        crc ^= (uint16_t)(*data++ << 8);
        for (int i = 0; i < 8; i++)
            crc = (uint16_t)(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

static uint32_t adler(const uint8_t *data, size_t count)
{
    uint32_t a = 1, b = 0;
    while (count--) {
        a = (a + *data++) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static uint64_t fnv(const uint8_t *data, size_t count)
{
    uint64_t hash = 0xcbf29ce484222325u;
    while (count--)
        hash = (hash ^ *data++) * 0x100000001b3u;
    return hash;
}

static uint32_t rotated(uint32_t value, int by) { return value << by | value >> (32 - by); }

static void sha1(const uint8_t *data, size_t blocks, uint32_t state[5])
{
    for (; blocks--; data += 64) {
        uint32_t w[80], a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
        for (int i = 0; i < 16; i++)
            w[i] = (uint32_t)data[4 * i] << 24 | data[4 * i + 1] << 16 | data[4 * i + 2] << 8 | data[4 * i + 3];
        for (int i = 16; i < 80; i++)
            w[i] = rotated(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        for (int i = 0; i < 80; i++) {
            uint32_t f = i < 20   ? ((b & c) | (~b & d)) + 0x5a827999
                         : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1
                         : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
                                  : (b ^ c ^ d) + 0xca62c1d6;
            uint32_t next = rotated(a, 5) + f + e + w[i];
            e = d, d = c, c = rotated(b, 30), b = a, a = next;
        }
        state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e;
    }
}

void checksums(void)
{
    static uint8_t data[640];
    uint32_t seed = 1, state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i;
        for (int bit = 0; bit < 8; bit++)
            table[i] = (table[i] >> 1) ^ (0xedb88320u & -(table[i] & 1));
    }
    for (unsigned i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)next_random(&seed);
    print("%08x %08x %08x\n", crc32((const uint8_t *)"123456789", 9), crc32(data, 640), crc32_bits(data, 640));
    print("%04x %08x %016llx\n", crc16(data, 639), adler(data, 640), (unsigned long long)fnv(data, 640));
    sha1(data, 10, state);
    print("%08x %08x %08x %08x %08x\n", state[0], state[1], state[2], state[3], state[4]);
}
