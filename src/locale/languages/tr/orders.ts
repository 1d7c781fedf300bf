import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Turkish texts of orders. */
export const trOrders: OrderMessages = {
  title: 'Sipariş',
  loading: 'Sipariş yükleniyor…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Yardım al',

  states: {
    pending: 'Ödeme bekleniyor',
    payment_failed: 'Ödeme başarısız',
    refunded: 'İade edildi',
    partially_refunded: 'Kısmen iade edildi',
    draft: 'Taslak',
    void: 'İptal edildi',
  },
  refundedAmount: (amount) => `${amount} iade edildi`,
  occasions: {
    purchase: 'Satın alma',
    start: 'Yeni abonelik',
    renewal: 'Yenileme',
    change: 'Plan değişikliği',
    usage: 'Kullanım',
  },

  lines: {
    discount: 'İndirim',
    tax: 'Vergi',
    total: 'Toplam',
    credit_used: 'Kullanılan bakiye',
    earlier_balance: 'Önceden kalan tutar',
    charged: 'Tahsil edilen',
    refund: 'İade edilen',
  },
  item: 'Kalem',

  invoice: 'Fatura',
  receipt: 'Makbuz',
  opening: 'Açılıyor…',
  preparing: 'Hazırlanıyor…',
  checkAgain: 'Yeniden kontrol et',
  invoicePreparing:
    'Faturanız hazırlanıyor. Bu genellikle on saniyeden az sürer. Bu sayfada kalabilirsiniz.',
  receiptPreparing:
    'Makbuzunuz hazırlanıyor. Bu genellikle yarım dakikadan az sürer. Bu sayfada kalabilirsiniz.',
  invoiceLate:
    'Faturanızın hazırlanması her zamankinden uzun sürüyor. Birkaç dakika sonra yeniden kontrol edin.',
  receiptLate:
    'Makbuzunuzun hazırlanması her zamankinden uzun sürüyor. Birkaç dakika sonra yeniden kontrol edin.',
  invoiceReady: 'Faturanız hazır. Bağlantı on dakika geçerlidir.',
  receiptReady: 'Makbuzunuz hazır. Bağlantı on dakika geçerlidir.',
  ifNothingOpened: 'Hiçbir şey açılmadı mı? Bu bağlantı on dakika geçerlidir.',
  openInvoice: 'Faturayı aç',
  openReceipt: 'Makbuzu aç',
  openInNewTab: 'Yeni sekmede aç',
  invoiceNotOpened: (reason) => `Fatura açılamadı: ${reason}.`,
  receiptNotOpened: (reason) => `Makbuz açılamadı: ${reason}.`,
  invoiceNotCreated: (reason) => `Fatura oluşturulmadı: ${reason}.`,
  maybeCreated:
    'Fatura hazırlanıyor olabilir: bunu doğrulayan bir yanıt gelmedi. Bir dakika sonra tekrar deneyin.',
  noInvoice: 'Bu siparişin faturası yok. Gerekiyorsa satıcıya sorun.',
  noReceipt: 'Bu siparişin makbuzu yok. Gerekiyorsa satıcıya sorun.',

  formTitle: (date) => `Fatura: ${date}`,
  formText: 'Faturada bir ad ve bir adres olmalıdır.',
  formNote: 'Ad ve sokak sonradan düzeltilebilir; ülke ve eyalet veya il düzeltilemez.',
  taxIdNote:
    'Faturadaki vergi numarası, satın alma sırasında girilendir. Başka bir numara gerekiyorsa satıcıya sorun.',
  createInvoice: 'Fatura oluştur',
  creatingInvoice: 'Oluşturuluyor…',

  correct: 'Faturadaki bilgileri düzelt',
  correctTitle: (date) => `Faturayı düzelt: ${date}`,
  correctText:
    'Adı, sokağı, şehri ve posta kodunu değiştirebilirsiniz. Ülke ve eyalet veya il olduğu gibi kalır.',
  saveCorrection: 'Kaydet ve faturayı yenile',
  correctionPreparing:
    'Bilgileriniz kaydedildi ve düzeltilmiş fatura hazırlanıyor. Bu genellikle on saniyeden az sürer.',
  corrected: 'Düzeltilmiş faturanız hazır. Bağlantı on dakika geçerlidir.',
  correctionFollows:
    'Bilgileriniz kaydedildi. Düzeltilmiş fatura birkaç dakika içinde gelir. O zamana kadar eski bilgilerin olduğu faturayı alabilirsiniz.',
  nothingToCorrect: 'Hiçbir şey değiştirilmedi: bu bilgiler zaten faturada.',
  notCorrected: (reason) => `Bilgileriniz kaydedilmedi: ${reason}.`,
  maybeCorrected:
    'Bilgileriniz kaydedilmiş olabilir: bunu doğrulayan bir yanıt gelmedi. Güncel durumu görmek için bu sayfayı yenileyin.',
  savedOnly: (reason) =>
    `Bilgileriniz kaydedildi, ancak onlarla bir fatura oluşturulmadı: ${reason}.`,
  placeFixed: 'Bu, bu faturada artık değiştirilemez. Satıcıya sorun.',

  nextAttempt: (when) => `Sonraki deneme: ${when}.`,
  nextAttemptDue: 'Sonraki denemenin zamanı şimdi.',
  worksUntilThen: 'Satın aldıklarınız o zamana kadar çalışır.',
  pausedUntilThen: 'Satın aldıklarınız ödenene kadar duraklatıldı.',
  updatePayment: (platform) => `Ödeme yöntemini ${platform} hizmetinde güncelle`,
  signInThere: (platform) => `${platform} hizmeti önce sizden e-posta ile oturum açmanızı ister.`,

  unaffected: 'Satın aldıklarınız bundan etkilenmez.',
  failures: {
    unauthorized: ({ next }) => [
      'Oturumunuz sona erdi',
      `Güvenliğiniz için siparişlere erişim bir saat sürer. ${next}`,
    ],
    not_found: [
      'Sipariş bulunamadı',
      'Başka bir hesaba ait olabilir. Satın alırken kullandığınız hesapla oturum açın.',
    ],
  },
  notForMembers: [
    'Siparişleri fatura yöneticileri görebilir',
    'Faturayı ekibinizin sahibinden veya fatura yöneticilerinden birinden isteyin. Kullandıklarınız bundan etkilenmez.',
  ],

  list: {
    title: 'Siparişler',
    loading: 'Siparişler yükleniyor…',
    shown: (count, number) => `${number(count)} sipariş gösteriliyor`,
    unreadable: (count, number) => `${number(count)} sipariş gösterilemedi. ${ASK_THE_SELLER}`,
    product: 'Ürün',
    allProducts: 'Tüm ürünler',
    noneFound: 'Sipariş bulunamadı. Arama, ürün adlarında yapılır.',
    empty: [
      'Gösterilecek sipariş yok',
      'Bir sipariş bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
    ],
  },
};
