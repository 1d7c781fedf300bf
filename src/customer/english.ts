import type { CustomerMessages } from './messages.ts';

/** The English texts of billing details. */
export const customerEnglish: CustomerMessages = {
  title: 'Billing details',
  subtitle: 'On your next invoices',
  editing: 'Editing',
  loading: 'Loading billing details…',
  loaded: 'Billing details loaded',
  help: 'Get help',

  name: 'Name or company',
  email: 'E-mail',
  address: 'Address',
  none: 'Not given yet',

  signedInAs: 'Signed in as',
  roles: { owner: 'Owner', billing_manager: 'Billing manager', member: 'Member' },
  readOnly: 'Only the owner and the billing managers of your team can change these details.',

  edit: 'Edit',
  usedOn: 'Used on future invoices.',
  saved: 'Saved. Your next invoices will show these details.',
  notSaved: (reason) => `Nothing was saved: ${reason}. What you typed is still here.`,
  notAccepted: (platform) =>
    `${platform} did not accept these details, so nothing was saved. Check them and save again.`,
  maybeSaved:
    'Your changes may have been saved: no response came to confirm it. Once the details can be loaded again, you will see here whether they were.',
  notSavedAfterAll: 'Your changes were not saved. They are still here, so you can save again.',

  changeEmail: 'Change',
  emailTitle: 'Change your e-mail',
  emailNow: (email) => `Now ${email}`,
  newEmail: 'New e-mail',
  emailHint: (platform) =>
    `You get a link at this address. It works for 30 minutes and opens on ${platform}. Until you follow it, nothing changes.`,
  sendLink: 'Send link',
  sendingLink: 'Sending…',
  emailSent: (email) => `We have sent a link to ${email}.`,
  emailNext: (platform) =>
    `It works for 30 minutes and opens on ${platform}. Until you follow it, nothing changes.`,
  emailMaybeSent: (email) =>
    `A link may be on its way to ${email}: no response came to confirm it.`,
  emailSentAgain: (email) =>
    `We have sent another link to ${email}. The earlier one no longer works.`,
  emailSpam: 'Nothing there? Look into the spam folder.',
  sendAgain: 'Send again',
  done: 'Done',
  emailChanged: (email) => `Your e-mail is now ${email}.`,

  emailMissing: 'Enter your new e-mail address.',
  emailMalformed: 'This is not an e-mail address. One looks like name@example.com.',
  emailSame: 'This is already your e-mail address.',
  emailRefused: (platform) =>
    `${platform} can’t send mail to this address. Check how it is written.`,
  emailForbidden:
    'The seller does not let customers change their e-mail here. Ask the seller to change it for you.',
  emailNotSent: (reason) => `No link was sent: ${reason}.`,
  emailPaused: (when) =>
    `That was enough links for now. You can send another ${when}; the last one works meanwhile.`,
  emailBlocked: (when, platform) =>
    `Too many links: for 15 minutes, ${platform} refuses everything from you, so other parts of this page may fail too. It works again ${when}.`,

  unaffected: 'What you bought is not affected.',
  failures: {
    unauthorized: ({ next }) => [
      'Your session has ended',
      `For your security, access to billing details lasts one hour. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'We can’t show your billing details',
      `${unaffected} Ask the seller for help.`,
    ],
  },
};
