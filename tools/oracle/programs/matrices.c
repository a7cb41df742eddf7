/* Arrays of arrays: products, a fixed-point sine, the game of life, primes. */
#include "program.h"

enum { SIZE = 9 };

static void product(int32_t out[SIZE][SIZE], int32_t a[SIZE][SIZE], int32_t b[SIZE][SIZE])
{
    for (int i = 0; i < SIZE; i++)
        for (int j = 0; j < SIZE; j++) {
            uint32_t sum = 0;
            for (int k = 0; k < SIZE; k++)
                sum += (uint32_t)a[i][k] * (uint32_t)b[k][j];
            out[i][j] = (int32_t)sum;
        }
}

/* Sine of an angle in 1/65536 of a turn, times 32767, by a parabola and one correction. */
static int32_t sine(uint16_t angle)
{
    int32_t x = (int16_t)angle;
    int32_t y = x - (int32_t)(((int64_t)x * (x < 0 ? -x : x)) >> 15);
    y = (int32_t)(((int64_t)y * 4));
    return (int32_t)(y + (((int64_t)(((int64_t)y * (y < 0 ? -y : y)) >> 15) - y) * 7373 >> 15));
}

static void life(uint8_t board[16][16])
{
    uint8_t next[16][16];
    for (int y = 0; y < 16; y++)
        for (int x = 0; x < 16; x++) {
            int around = -board[y][x];
            for (int dy = -1; dy <= 1; dy++)
                for (int dx = -1; dx <= 1; dx++)
                    around += board[(y + dy) & 15][(x + dx) & 15];
            next[y][x] = around == 3 || (around == 2 && board[y][x]);
        }
    copy_bytes(board, next, sizeof next);
}

void matrices(void)
{
    static int32_t a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];
    static uint8_t board[16][16], sieve[2000];
    int32_t trace = 0, sines = 0, primes = 0, alive = 0;
    for (int i = 0; i < SIZE; i++)
        for (int j = 0; j < SIZE; j++)
            a[i][j] = i * 10 - j * 7, b[i][j] = (i ^ j) - 3;
    for (int i = 0; i < 5; i++) {
        product(c, a, b);
        product(a, c, b);
    }
    for (int i = 0; i < SIZE; i++)
        trace = (int32_t)((uint32_t)trace * 5u + (uint32_t)a[i][i] + (uint32_t)a[i][SIZE - 1 - i]);
    for (uint32_t angle = 0; angle < 65536; angle += 1021)
        sines = (int32_t)((uint32_t)sines * 3u + (uint32_t)sine((uint16_t)angle));
    board[1][2] = board[2][3] = board[3][1] = board[3][2] = board[3][3] = board[9][9] = board[9][10] = board[9][11] = 1;
    for (int i = 0; i < 30; i++)
        life(board);
    for (int y = 0; y < 16; y++)
        for (int x = 0; x < 16; x++)
            alive += board[y][x] * (y * 16 + x);
    for (int i = 2; i < 2000; i++) {
        if (sieve[i])
            continue;
        primes++;
        for (int j = i * i; j < 2000; j += i)
            sieve[j] = 1;
    }
    print("%d %d %d %d\n", trace, sines, alive, primes);
}
