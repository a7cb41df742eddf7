// Three levels of tables at EL2: a 2 MiB block and a 4 KiB page lead to the same memory.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors
// until:  done
// expect: x1 = 0x1122334455667788
// expect: x2 = 0x1122334455667788
// expect: x3 = 0x99
// expect: x4 = 0x99

#include "el2-mmu.inc"
        .text
_start: mmu_on
        adr     x6, data
        mov     x5, #0x80000000
        eor     x7, x6, #0x40000000
        add     x5, x5, x7              // through the block
        ldr     x1, [x5]
        mov     x8, #0x80200000
        and     x7, x6, #0xfff
        add     x8, x8, x7              // through the page
        ldr     x2, [x8]
        mov     x9, #0x99
        str     x9, [x8]
        ldr     x3, [x5]
        ldr     x4, [x6]
done:   b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
        b       .
        .balign 4096
tables: .quad   0, 0x40000701
        .quad   level2 + 3, 0
        .balign 4096
level2: .quad   0x40000701
        .quad   level3 + 3
        .balign 4096
level3: .quad   page + 0x703
        .balign 4096
page:
data:   .quad   0x1122334455667788
