/** Who gave a child its key: a key is that of one child only among the keys of one giver. */
export type Gever =
  /** By its BRIN, with or without location: a school counts its children over all its locations. */
  | { readonly soort: 'school'; readonly brin: string }
  /** A system that is of no school in particular, by its id. */
  | { readonly soort: 'systeem'; readonly id: string }
  /** Whoever reports for a region: its people, its page, and this computer. */
  | { readonly soort: 'regio'; readonly regio: string };
