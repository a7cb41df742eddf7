// An endless loop ends with the instruction budget.
//
// test:   run a64
// start:  el = 1
// expect: stop = budget
// expect: pc = _start

        .text
_start: b       .
