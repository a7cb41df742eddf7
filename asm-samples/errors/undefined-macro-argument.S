// A macro called without an argument it requires; the message stands at the call.
//
// test: errors a64

        .macro  save reg:req, slot=8
        str     x9, [sp, #\slot]
        .endm
        .text
        save                            // error: Missing value for required parameter `reg' of macro `save'
