import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Turkish texts of checking a file. */
export const trDownloadCheck: DownloadCheckMessages = {
  check: 'Dosya denetle…',
  checkAnother: 'Başka dosya denetle…',
  checking: (name) => `“${isolateRtl(name)}” denetleniyor…`,
  percent: (percent, number) => `%${number(percent)}`,
  stop: 'Durdur',
  outcomes: {
    same: {
      title: (name) => `“${isolateRtl(name)}” aynı dosya`,
      text: 'Eksiksiz ulaştı ve kimse onu değiştirmedi.',
    },
    incomplete: {
      title: (name) => `“${isolateRtl(name)}” eksik`,
      text: (percent, number) =>
        `Boyutu, dosyanın boyutunun %${number(percent)} kadarı. İndirme bittiyse dosyayı silip yeniden indirin.`,
    },
    empty: {
      title: (name) => `“${isolateRtl(name)}” boş`,
      text: 'İndirme bitmedi ya da cihazınız içeriği başka bir yerde, örneğin bulutta saklıyor. Dosyayı bir kez açıp yeniden denetleyin veya yeniden indirin.',
    },
    unpacked: {
      title: (name) => `“${isolateRtl(name)}” arşivin kendisi değil`,
      text: (archive) =>
        `Açılmış görünüyor: örneğin Safari, arşivleri indirdikten sonra açar. “${isolateRtl(archive)}” dosyasının kendisini denetleyin. Artık yoksa Safari ayarlarında “İndirdikten sonra ‘güvenli’ dosyaları aç” seçeneğini kapatıp yeniden indirin.`,
    },
    listed: {
      title: (name, other) => `“${isolateRtl(name)}” aslında “${isolateRtl(other)}”`,
      text: (expected) =>
        `Dosya eksiksiz ve kimse onu değiştirmedi. Onu “${isolateRtl(expected)}” ile karşılaştırdınız, o ise başka bir dosya.`,
    },
    probably_listed: {
      title: (name, other) => `“${isolateRtl(name)}” büyük olasılıkla “${isolateRtl(other)}”`,
      text: (expected) =>
        `Boyutu tam olarak o dosyanın boyutu; “${isolateRtl(expected)}” dosyasının boyutu değil.`,
    },
    other: {
      title: (name) => `“${isolateRtl(name)}” başka bir dosya`,
      text: 'Başka bir sürüm olabilir ya da indirme yarıda kalmıştır. Dosyayı silip yeniden indirin. O zaman da başka bir dosyaysa açmadan önce satıcıya sorun.',
    },
    unreadable: {
      title: (name) => `“${isolateRtl(name)}” okunamadı`,
      text: 'Bu dosya hakkında henüz hiçbir şey bilinmiyor. Taşınmış veya değiştirilmiş olabilir ya da başka bir program onu kullanıyordur. Dosyayı yeniden seçin.',
    },
    unavailable: {
      title: (name) => `“${isolateRtl(name)}” denetlenemedi`,
      text: 'Bu sayfanın bir bölümü yüklenmedi, bu yüzden bu dosya hakkında henüz hiçbir şey bilinmiyor. Bağlantınızı kontrol edin, sayfayı yenileyin ve tekrar deneyin.',
    },
    stopped: {
      title: (name) => `“${isolateRtl(name)}” denetimi durduruldu`,
      text: 'Bu dosya hakkında henüz hiçbir şey bilinmiyor.',
    },
  },
};
