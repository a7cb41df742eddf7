export const workloadProofs: readonly import('../proof.js').Proof[] = [];
