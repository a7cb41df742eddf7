// .error and .err fail the assembly; .warning does not.
//
// test: errors a64

        .text
        .error  "this kernel needs 4K pages" // error: this kernel needs 4K pages
        .warning "slow path"            // warning: slow path
