/** For whom of a message there is a letter: for everybody it reaches, for some of them, or for nobody. */
export type PerBrief = 'alle' | 'deel' | null;

/** Where a letter stands: it is to be printed, it was printed and sent, or it was taken off the list unsent. */
export type Briefplek = 'te-printen' | 'verzonden' | 'vervallen';
