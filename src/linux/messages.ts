// The texts that the C side of the kernel prints, as it has them. The texts of the Hyp side are not
// here: they are in the guest's memory, where the assembly put them.

export const MESSAGES = {
  /** panic(); `%s` is the formatted message. */
  PANIC: 'Kernel panic - not syncing: %s\n',
  HYP_MODE_INITIALIZED: 'kvm [1]: Hyp mode initialized successfully\n',
  HYP_MODE_NOT_AVAILABLE: 'kvm [1]: HYP mode not available\n',
  HYP_BOUNCE_PAGE: 'kvm [1]: Using HYP init bounce page @%lx\n',
} as const;
