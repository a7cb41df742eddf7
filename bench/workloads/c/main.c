/* SPDX-License-Identifier: Apache-2.0 */
/* bare-metal main: mailbox in, mailbox + PL011 line out; start.S then does PSCI SYSTEM_OFF */
#include "bench.h"
struct mailbox { uint32_t magic, n, result, done; uint64_t cnt0, cnt1; uint32_t flags, rsvd; };
extern volatile struct mailbox mailbox;
#define UART 0x09000000ul
static void put(char c)
{
    while (*(volatile uint32_t *)(UART + 0x18) & 0x20) { }
    *(volatile uint32_t *)UART = (uint8_t)c;
}
static void puts_(const char *s) { while (*s) put(*s++); }
static void hex(uint32_t v) { for (int i = 28; i >= 0; i -= 4) put("0123456789abcdef"[v >> i & 15]); }
static inline uint64_t cnt(void)
{
#ifdef __aarch64__
    uint64_t v; __asm__ volatile("isb; mrs %0, cntvct_el0" : "=r"(v) :: "memory"); return v;
#else
    uint32_t l, h; __asm__ volatile("isb; mrrc p15, 1, %0, %1, c14" : "=r"(l), "=r"(h) :: "memory"); return (uint64_t)h << 32 | l;
#endif
}
void cmain(void)
{
    uint32_t noio = mailbox.flags & 1;   /* bit 0: no counter read, no UART (Unicorn and other bare engines) */
    if (!noio) mailbox.cnt0 = cnt();
    uint32_t r = bench(mailbox.n);
    if (!noio) mailbox.cnt1 = cnt();
    mailbox.result = r;
    mailbox.done = 0x600D600D;
    if (!noio) {
        puts_(bench_name); puts_(" n="); hex(mailbox.n); puts_(" result="); hex(r);
        uint64_t d = mailbox.cnt1 - mailbox.cnt0;
        puts_(" ticks="); hex((uint32_t)(d >> 32)); hex((uint32_t)d); put('\n');
    }
}
