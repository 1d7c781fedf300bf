import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Turkish texts of billing details. */
export const trCustomer: CustomerMessages = {
  title: 'Fatura bilgileri',
  subtitle: 'Sonraki faturalarınızda',
  editing: 'Düzenleniyor',
  loading: 'Fatura bilgileri yükleniyor…',
  loaded: 'Fatura bilgileri yüklendi',
  help: 'Yardım al',

  name: 'Ad veya şirket',
  email: 'E-posta',
  address: 'Adres',
  none: 'Henüz girilmedi',

  signedInAs: 'Oturum açan',
  roles: { owner: 'Sahip', billing_manager: 'Fatura yöneticisi', member: 'Üye' },
  readOnly: 'Bu bilgileri yalnızca ekibinizin sahibi ve fatura yöneticileri değiştirebilir.',

  edit: 'Düzenle',
  usedOn: 'Gelecek faturalarda kullanılır.',
  saved: 'Kaydedildi. Sonraki faturalarınızda bu bilgiler yer alacak.',
  notSaved: (reason) => `Hiçbir şey kaydedilmedi: ${reason}. Yazdıklarınız hâlâ burada.`,
  notAccepted: (platform) =>
    `${platform} hizmeti bu bilgileri kabul etmedi, bu yüzden hiçbir şey kaydedilmedi. Bilgileri kontrol edip yeniden kaydedin.`,
  maybeSaved:
    'Değişiklikleriniz kaydedilmiş olabilir: bunu doğrulayan bir yanıt gelmedi. Bilgiler yeniden yüklenebildiğinde, kaydedilip kaydedilmediğini burada görürsünüz.',
  notSavedAfterAll:
    'Değişiklikleriniz kaydedilmedi. Hâlâ burada oldukları için yeniden kaydedebilirsiniz.',

  changeEmail: 'Değiştir',
  emailTitle: 'E-posta adresini değiştir',
  emailNow: (email) => `Şu an: ${isolateRtl(email)}`,
  newEmail: 'Yeni e-posta',
  emailHint: (platform) =>
    `Bu adrese bir bağlantı gönderilir. Bağlantı 30 dakika geçerlidir ve ${platform} hizmetinde açılır. Siz onu açana kadar hiçbir şey değişmez.`,
  sendLink: 'Bağlantı gönder',
  sendingLink: 'Gönderiliyor…',
  emailSent: (email) => `${isolateRtl(email)} adresine bir bağlantı gönderdik.`,
  emailNext: (platform) =>
    `Bağlantı 30 dakika geçerlidir ve ${platform} hizmetinde açılır. Siz onu açana kadar hiçbir şey değişmez.`,
  emailMaybeSent: (email) =>
    `${isolateRtl(email)} adresine bir bağlantı yolda olabilir: bunu doğrulayan bir yanıt gelmedi.`,
  emailSentAgain: (email) =>
    `${isolateRtl(email)} adresine bir bağlantı daha gönderdik. Önceki artık çalışmıyor.`,
  emailSpam: 'Bir şey gelmedi mi? Spam klasörüne bakın.',
  sendAgain: 'Yeniden gönder',
  done: 'Bitti',
  emailChanged: (email) => `E-posta adresiniz artık ${isolateRtl(email)}.`,

  emailMissing: 'Yeni e-posta adresinizi girin.',
  emailMalformed: 'Bu bir e-posta adresi değil. Bir adres şöyle görünür: name@example.com.',
  emailSame: 'Bu zaten sizin e-posta adresiniz.',
  emailRefused: (platform) =>
    `${platform} hizmeti bu adrese e-posta gönderemiyor. Yazımını kontrol edin.`,
  emailForbidden:
    'Satıcı, müşterilerin e-posta adresini burada değiştirmesine izin vermiyor. Satıcıdan sizin için değiştirmesini isteyin.',
  emailNotSent: (reason) => `Bağlantı gönderilmedi: ${reason}.`,
  emailPaused: (when) =>
    `Şimdilik bu kadar bağlantı yeterli. Yeni bir tane ${when} gönderebilirsiniz; o zamana kadar sonuncusu çalışır.`,
  emailBlocked: (when, platform) =>
    `Çok fazla bağlantı: ${platform} hizmeti 15 dakika boyunca sizden gelen her şeyi reddediyor, bu yüzden bu sayfanın başka bölümleri de çalışmayabilir. Yeniden çalışması: ${when}.`,

  unaffected: 'Satın aldıklarınız bundan etkilenmez.',
  failures: {
    unauthorized: ({ next }) => [
      'Oturumunuz sona erdi',
      `Güvenliğiniz için fatura bilgilerine erişim bir saat sürer. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Fatura bilgilerinizi gösteremiyoruz',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
