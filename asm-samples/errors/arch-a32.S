// .arch takes no extensions, and .arch_extension those of the architecture only.
//
// test: errors a32
        .arch   armv7-a
        .arch_extension crc             // error: architectural extension `crc' is not allowed for the current base architecture
        .arch_extension vfpv4
        .arch   armv7-r
        .arch_extension virt            // error: architectural extension `virt' is not allowed for the current base architecture
