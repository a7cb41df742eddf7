// CBZ and CBNZ branch forward without looking at the flags or changing them.
//
// test:   run t32
// start:  mode = svc, r0 = 0, r1 = 1
// until:  done
// expect: r2 = 3
// expect: z = 0

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r2, #1                  // Z = 0
        cbz     r0, 1f
        mov     r2, #9
1:      cbz     r1, 2f
        add     r2, r2, #1
2:      cbnz    r1, 3f
        mov     r2, #9
3:      cbnz    r0, done
        add     r2, r2, #1
done:   b       .
