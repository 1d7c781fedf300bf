import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { trDownloadCheck } from './download-check.ts';

/** The Turkish texts of downloads. */
export const trDownloads: DownloadMessages = {
  title: 'İndirmeler',
  subtitle: 'Satın aldıklarınızla gelen dosyalar',
  loading: 'İndirmeler yükleniyor…',
  total: (count, number) => `${number(count)} dosya`,
  help: 'Yardım al',

  otherFiles: 'Diğer dosyalar',
  unnamed: 'Adsız dosya',
  version: (version) => `Sürüm ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone ve iPad',
  },
  chips: {
    appleSilicon: 'Apple çipi',
    intel: 'Intel',
    appleUniversal: 'Apple çipi ve Intel',
    arm64: 'ARM',
    x64: '64 bit',
    x86: '32 bit',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Bu bilgisayar',
  whichOne: {
    macos: 'Hangisi sizin Mac’iniz için? Apple menüsündeki “Bu Mac Hakkında” çipini gösterir.',
    windows:
      'Hangisi sizin bilgisayarınız için? Ayarlar, Sistem, Hakkında bölümü işlemcisini gösterir: çoğu 64 bit, birkaçı ARM.',
    linux: 'Hangisi sizin bilgisayarınız için? “uname -m” komutu işlemcisini gösterir.',
  },

  download: 'İndir',
  starting: 'Bir saniye…',
  unavailable: 'Şu anda kullanılamıyor',
  notStarted: (reason) => `İndirme başlamadı. ${reason}.`,
  gone: (name) => `“${isolateRtl(name)}” artık mevcut değil.`,
  refused: 'İndirme başlamadı. Dosya artık mevcut olmayabilir.',
  nothingHappens: 'Bir şey olmuyor mu? Bu sayfanın dosya indirme izni olmayabilir.',
  openInTab: 'Yeni sekmede aç',
  copyAddress: 'Bağlantıyı kopyala',

  details: 'Ayrıntılar',
  checksum: 'SHA-256 sağlama toplamı',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı. Metni seçip kendiniz kopyalayın.',

  preparing: [
    'Hazırlanıyor',
    'Bunu az önce satın aldınız. Dosyalar burada kendiliğinden, genellikle bir dakika içinde görünür.',
  ],
  preparingLong: [
    'Hâlâ hazırlanıyor',
    'Bu, her zamankinden uzun sürüyor. Satın aldığınız güvende: daha sonra yeniden bakın veya satıcıdan yardım isteyin.',
  ],
  notPrepared: [
    'Bu dosyalar hazırlanamadı',
    `Satın aldıklarınız bundan etkilenmez. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Yeniden bak',
  ready: (name) => `${isolateRtl(name)}: dosyalar hazır`,

  unreadable: (count, number) => `${number(count)} dosya gösterilemedi. ${ASK_THE_SELLER}`,
  empty: [
    'Henüz dosya yok',
    'Dosyalarla gelen bir şey satın aldığınızda onları burada bulursunuz.',
  ],

  unaffected: 'Satın aldıklarınız bundan etkilenmez.',
  failures: {},

  check: trDownloadCheck,
};
