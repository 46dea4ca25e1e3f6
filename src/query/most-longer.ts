/** Paths of more hops than the shortest and so many are too many to be read. Alone, because addresses are read with it. */
export const mostLonger = 3
