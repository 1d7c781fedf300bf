import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { createActivation, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { expect, userEvent } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, withLicenseKeys } from './mock-polar.ts';
import { expectText } from './expect-text.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'Languages',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const licenseKey: LicenseKeyOverrides = {
  key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
  customer: { name: null, email: 'you@example.com' },
  created_at: daysFromNow(-82),
  expires_at: daysFromNow(280),
  last_validated_at: daysFromNow(-3),
  usage: 940,
  limit_usage: 1000,
  validations: 1284,
  limit_activations: 5,
  activations: laptops(2),
};

/** A key with all slots in use, one by a device with a right-to-left name. */
const full: LicenseKeyOverrides = {
  ...licenseKey,
  limit_activations: 3,
  activations: [
    ...laptops(2),
    createActivation({ label: 'המחשב של דנה (MacBook)', meta: { os: 'macOS 16.1' } }),
  ],
};

/** The card in one language. The toolbar can show every story in every language. */
function inLanguage(language: string, active: string): Story {
  return { ...withLicenseKey(licenseKey), globals: { language }, play: expectText(active) };
}

export const Arabic = inLanguage('ar', 'نشط');
export const BrazilianPortuguese = inLanguage('pt-BR', 'Ativa');
export const Dutch = inLanguage('nl', 'Actief');
export const French = inLanguage('fr', 'Active');
export const German = inLanguage('de', 'Aktiv');
export const Hebrew = inLanguage('he', 'פעיל');
export const Hungarian = inLanguage('hu', 'Aktív');
export const Italian = inLanguage('it', 'Attiva');
export const Japanese = inLanguage('ja', '有効');
export const Korean = inLanguage('ko', '사용 가능');
export const Polish = inLanguage('pl', 'Aktywny');
export const Portuguese = inLanguage('pt-PT', 'Ativa');
export const Spanish = inLanguage('es', 'Activa');
export const Swedish = inLanguage('sv', 'Aktiv');
export const Turkish = inLanguage('tr', 'Etkin');

/** German texts, with dates and numbers as in Austria. */
export const AustrianGerman: Story = {
  ...inLanguage('de-AT', 'Aktiv'),
  play: expectText(/^1\s284-mal/),
};

/** There are no Norwegian texts, so the texts and the dates are English. */
export const LanguageWithoutTexts: Story = {
  ...inLanguage('nb', 'Active'),
};

/** It was validated 75 minutes ago and expires in 38 hours. */
export const RelativeTimes: Story = {
  ...withLicenseKey({
    ...licenseKey,
    last_validated_at: daysFromNow(-75 / 1_440),
    expires_at: daysFromNow(38 / 24),
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/last 1 hour ago/)).toBeVisible();
    await expect(canvas.getByText('in 2 days')).toBeVisible();
  },
};

export const ExpiredInGerman: Story = {
  ...inLanguage('de', 'vor 3 Monaten'),
  ...withLicenseKey({ ...licenseKey, expires_at: daysFromNow(-85) }),
};

export const ExpiredInArabic: Story = {
  ...inLanguage('ar', 'قبل 3 أشهر'),
  ...withLicenseKey({ ...licenseKey, expires_at: daysFromNow(-85) }),
};

/** The dialog before a deactivation. */
function withDialog(language: string, deactivate: string, label: string): Story {
  return {
    ...withLicenseKey(full),
    globals: { language },
    play: async ({ canvas }) => {
      const name = `${deactivate} ${label}`;
      await userEvent.click(await canvas.findByRole('button', { name }));
      await expect(canvas.getByRole('dialog')).toBeVisible();
    },
  };
}

export const QuestionInGerman = withDialog('de', 'Deaktivieren', 'Studio Mac');
export const QuestionInGermanAboutHebrew = withDialog(
  'de',
  'Deaktivieren',
  'המחשב של דנה (MacBook)',
);
export const QuestionInArabic = withDialog('ar', 'إلغاء التنشيط', 'Studio Mac');
export const QuestionInHebrew = withDialog('he', 'ביטול הפעלה', 'Studio Mac');
export const QuestionInJapanese = withDialog('ja', '認証を解除', 'Studio Mac');
export const QuestionInPolish = withDialog('pl', 'Dezaktywuj', 'Studio Mac');

/** A right-to-left text that contains a left-to-right name. */
export const FailureInHebrew: Story = {
  ...withLicenseKey(licenseKey, (polar) => polar.fail('licenseKeys.get', 'html')),
  globals: { language: 'he' },
  play: expectText(/לא ניתן לקרוא את התשובה/),
};

/** The list, with plural forms that English does not have. */
export const ListInArabic: StoryObj<typeof LicenseKeyList> = {
  ...withLicenseKeys([
    licenseKey,
    { ...licenseKey, key: `${licenseKey.key}-B`, status: 'disabled', expires_at: null },
    { ...licenseKey, key: `${licenseKey.key}-C`, expires_at: daysFromNow(-85) },
  ]),
  globals: { language: 'ar' },
  render: () => <LicenseKeyList pageSize={2} />,
  play: expectText('3 مفاتيح ترخيص'),
};
