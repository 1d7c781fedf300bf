import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';

/** The Turkish texts of why a change of a subscription was refused. */
export const trSubscriptionRefusals: RefusalMessages = {
  isEnding:
    'Abonelik zaten iptal edilmişti ve gösterildiği gibi sona eriyor. Başka hiçbir şey değiştirilmedi.',
  hasEnded: 'Abonelik zaten sona ermiş. Hiçbir şey değiştirilmedi.',
  cannotEndPaused:
    'Abonelik iptal edilmedi: duraklatılmış bir abonelik iptal edilemez. Duraklatıldığı sürece ücret alınmaz.',
  cannotEndUnpaid:
    'Abonelik iptal edilmedi: ödenmemiş faturası olan bir abonelik iptal edilemez. Kendiliğinden başka bir ödeme denemesi yapılmaz.',
  cannotEndIncomplete:
    'Abonelik iptal edilmedi: ilk ödemesi yapılmamış bir abonelik iptal edilemez. Bu ödeme yapılmazsa abonelik kendiliğinden kalkar.',
  cannotChange: 'Abonelik değiştirilmedi: şu anki durumunda değiştirilemez.',
  notEnding: 'Planlanmış bir bitiş yoktu. Abonelik gösterildiği gibi devam ediyor.',
  needsPaymentMethod:
    'Kayıtlı bir ödeme yöntemi olmadığı için hiçbir şey değiştirilmedi. Bir tane ekleyip tekrar deneyin.',
  cardDeclined:
    'Kartınız reddedildiği için hiçbir şey değiştirilmedi. Ödeme yönteminizi güncelleyip tekrar deneyin.',
  paymentFailed:
    'Ödeme başarısız olduğu için hiçbir şey değiştirilmedi. Ödeme yönteminizi güncelleyip tekrar deneyin.',
  cannotPause: 'Abonelik duraklatılmadı: şu anki durumunda duraklatılamaz.',
  notPaused: 'Abonelik artık duraklatılmış değil. Bunun için ücret alınmadı.',
  noPlannedPause: 'Planlanmış bir duraklatma yoktu. Abonelik gösterildiği gibi devam ediyor.',
  pauseNotAllowed: 'Hiçbir şey değiştirilmedi: satıcı burada duraklatmaya izin vermiyor.',
  resumeTooEarly:
    'Abonelik duraklatılmadı: devam edeceği gün çok erken. Daha sonraki bir gün seçin.',
  planNotAllowed: 'Hiçbir şey değiştirilmedi: satıcı burada plan değişikliğine izin vermiyor.',
  planUnavailable: 'Hiçbir şey değiştirilmedi: o plan artık sunulmuyor. Başka bir plan seçin.',
  seatsNotAllowed:
    'Hiçbir şey değiştirilmedi: satıcı burada koltuk sayısının değiştirilmesine izin vermiyor.',
  notBySeats: 'Hiçbir şey değiştirilmedi: bu abonelikte koltuk yok.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Hiçbir şey değiştirilmedi: koltuk sayısı çok az.'
      : `Hiçbir şey değiştirilmedi: en az ${number(min)} koltuk olmalı.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Hiçbir şey değiştirilmedi: koltuk sayısı çok fazla.'
      : `Hiçbir şey değiştirilmedi: en fazla ${number(max)} koltuk olabilir.`,
  seatsInUse: (assigned, number) =>
    `Hiçbir şey değiştirilmedi: ${assigned === undefined ? 'daha fazla' : number(assigned)} koltuk kullanımda. Önce ekibinizdeki kişilerden bazı koltukları geri alın.`,
  noPlannedChange: 'Artık planlanmış bir değişiklik yoktu. Güncel durum gösterildiği gibi.',
  cannotEndNow: 'Abonelik sona ermedi: artık hemen sona eremez.',
  busy: 'Hiçbir şey değiştirilmedi: başka bir değişiklik hâlâ yapılıyor. Birazdan tekrar deneyin.',
  notPermitted: 'Hiçbir şey değiştirilmedi: bunu yalnızca ekibin sahibi yapabilir.',
  notFound: 'Hiçbir şey değiştirilmedi: bu abonelik artık burada değil.',
  refused:
    'Hiçbir şey değiştirilmedi: istek reddedildi. Daha sonra tekrar deneyin veya satıcıya sorun.',
};
