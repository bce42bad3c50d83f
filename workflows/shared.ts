/**
 * What the workflows of one V8 context share instead of evaluating it once for each: the rules and their words, which keep
 * nothing but answers that are the same whoever asks. The sandbox freezes what these export; zod schemas survive that as
 * `temporal/sandbox/zod.ts` stands for them.
 */
import '../domain/beeld';
import '../domain/toewijzing';
import '../domain/verwerk';
import '../domain/voortzetting';
import '../domain/wekken';
import '../taal/antwoorden';
import '../taal/fasen';
import '../taal/klok';
import '../taal/onderwijs';
import '../taal/rollen';
import '../taal/woorden';

// The SDK takes a stack trace of every promise and looks each of its lines up in the source map. Four lines still say where an
// error comes from; ten, which is usual, take an eighth of the CPU time of a replay (docs/bench.md).
Error.stackTraceLimit = 4;
