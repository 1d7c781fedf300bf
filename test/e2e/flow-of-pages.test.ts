// What customers go through on a page, against the pretend Polar over HTTP.
import './flows/session.ts';
import './flows/list.ts';
import './flows/keyboard.ts';
