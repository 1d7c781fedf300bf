// What customers change, against the pretend Polar over HTTP. Two files, so that two processes share
// the minutes that the flows take.
import './flows/deactivate.ts';
import './flows/rotate.ts';
import './flows/queue.ts';
