// TBB and TBH jump forward by twice a table's entry from the address behind the instruction.
//
// test:   run t32
// start:  mode = svc, r0 = 1, r1 = 2, r2 = 0
// until:  done
// expect: r2 = 12
// expect: r3 = 23

        .syntax unified
        .arch   armv7-a
        .thumb
_start: tbb     [pc, r0]
bytes:  .byte   (1f - bytes) / 2
        .byte   (2f - bytes) / 2
1:      movs    r2, #11
2:      adds    r2, #12
        b       3f
        nop
3:      tbh     [pc, r1, lsl #1]
halves: .hword  (4f - halves) / 2
        .hword  (5f - halves) / 2
        .hword  (6f - halves) / 2
4:      movs    r3, #21
        b       done
5:      movs    r3, #22
        b       done
6:      movs    r3, #23
done:   b       .
