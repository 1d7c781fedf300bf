/**
 * The English texts, for tests that look for them on the screen. Taken from the sources, so that tests of
 * the packed package can use them too.
 */
export { en } from '../src/locale/en.ts';
/** The English texts that only a list has. */
export { englishList as enList } from '../src/locale/list-messages.ts';
