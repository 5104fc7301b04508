/** Fewer firms than these are shown to nobody, nor what would let their number be computed: who they are could be guessed. */
export const fewestFirms = 5;
