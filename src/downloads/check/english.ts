import type { DownloadCheckMessages } from './messages.ts';

/** The English texts of checking a file. */
export const downloadCheckEnglish: DownloadCheckMessages = {
  check: 'Check a file…',
  checkAnother: 'Check another file…',
  checking: (name) => `Checking “${name}”…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Stop',
  outcomes: {
    same: {
      title: (name) => `“${name}” is the same file`,
      text: 'It arrived complete and nobody has changed it.',
    },
    incomplete: {
      title: (name) => `“${name}” is not complete`,
      text: (percent, number) =>
        `It has ${number(percent)}% of the file’s size. If the download has ended, delete it and download it again.`,
    },
    empty: {
      title: (name) => `“${name}” is empty`,
      text: 'The download has not ended, or your device keeps the content somewhere else, for example in the cloud. Open the file once and check it again, or download it again.',
    },
    unpacked: {
      title: (name) => `“${name}” is not the archive itself`,
      text: (archive) =>
        `It looks unpacked: Safari, for one, opens archives after the download. Check “${archive}” itself. If that is gone, turn off “Open ‘safe’ files after downloading” in Safari’s settings and download it again.`,
    },
    listed: {
      title: (name, other) => `“${name}” is “${other}”`,
      text: (expected) =>
        `It is complete and nobody has changed it. You checked it against “${expected}”, which is another file.`,
    },
    probably_listed: {
      title: (name, other) => `“${name}” is probably “${other}”`,
      text: (expected) =>
        `It has exactly the size of that file, and not the size of “${expected}”.`,
    },
    other: {
      title: (name) => `“${name}” is another file`,
      text: 'It may be another version, or the download broke off. Delete it and download it again. If it is still another file then, ask the seller before you open it.',
    },
    unreadable: {
      title: (name) => `“${name}” could not be read`,
      text: 'Nothing is known about it yet. It may have been moved or changed, or another program is using it. Choose it again.',
    },
    unavailable: {
      title: (name) => `“${name}” could not be checked`,
      text: 'A part of this page did not load, so nothing is known about it yet. Check your connection, reload the page and try again.',
    },
    stopped: {
      title: (name) => `The check of “${name}” was stopped`,
      text: 'Nothing is known about it yet.',
    },
  },
};
