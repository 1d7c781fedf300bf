// All flows against the pretend Polar over HTTP: one browser and one server of pages for all of them.
import './flows/deactivate.ts';
import './flows/rotate.ts';
import './flows/session.ts';
import './flows/queue.ts';
import './flows/list.ts';
import './flows/keyboard.ts';
