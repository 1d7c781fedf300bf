import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Korean texts of orders. */
export const koOrders: OrderMessages = {
  title: '주문',
  loading: '주문을 불러오는 중…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: '도움 받기',

  states: {
    pending: '결제 대기 중',
    payment_failed: '결제 실패',
    refunded: '환불됨',
    partially_refunded: '일부 환불됨',
    draft: '초안',
    void: '취소됨',
  },
  refundedAmount: (amount) => `${amount} 환불됨`,
  occasions: {
    purchase: '구매',
    start: '새 구독',
    renewal: '갱신',
    change: '플랜 변경',
    usage: '사용량',
  },

  lines: {
    discount: '할인',
    tax: '세금',
    total: '합계',
    credit_used: '사용한 크레딧',
    earlier_balance: '이전 미결제 금액',
    charged: '청구 금액',
    refund: '환불 금액',
  },
  item: '항목',

  invoice: '청구서',
  receipt: '영수증',
  opening: '여는 중…',
  preparing: '준비하는 중…',
  checkAgain: '다시 확인',
  invoicePreparing:
    '청구서를 준비하고 있습니다. 보통 10초도 걸리지 않습니다. 이 페이지에 그대로 있어도 됩니다.',
  receiptPreparing:
    '영수증을 준비하고 있습니다. 보통 30초도 걸리지 않습니다. 이 페이지에 그대로 있어도 됩니다.',
  invoiceLate: '청구서 준비가 평소보다 오래 걸리고 있습니다. 몇 분 후에 다시 확인해 주세요.',
  receiptLate: '영수증 준비가 평소보다 오래 걸리고 있습니다. 몇 분 후에 다시 확인해 주세요.',
  invoiceReady: '청구서가 준비되었습니다. 링크는 10분 동안 유효합니다.',
  receiptReady: '영수증이 준비되었습니다. 링크는 10분 동안 유효합니다.',
  ifNothingOpened: '아무것도 열리지 않았나요? 이 링크는 10분 동안 유효합니다.',
  openInvoice: '청구서 열기',
  openReceipt: '영수증 열기',
  openInNewTab: '새 탭에서 열기',
  invoiceNotOpened: (reason) => `청구서를 열지 못했습니다: ${reason}.`,
  receiptNotOpened: (reason) => `영수증을 열지 못했습니다: ${reason}.`,
  invoiceNotCreated: (reason) => `청구서가 만들어지지 않았습니다: ${reason}.`,
  maybeCreated:
    '청구서가 만들어지고 있을 수 있지만 이를 확인하는 응답을 받지 못했습니다. 1분 후에 다시 시도해 주세요.',
  noInvoice: '이 주문에는 청구서가 없습니다. 필요하면 판매자에게 문의해 주세요.',
  noReceipt: '이 주문에는 영수증이 없습니다. 필요하면 판매자에게 문의해 주세요.',

  formTitle: (date) => `${date} 청구서`,
  formText: '이름과 주소가 필요합니다.',
  formNote: '이름과 도로명 주소는 나중에 수정할 수 있지만 국가와 시/도(주)는 수정할 수 없습니다.',
  taxIdNote:
    '청구서의 납세자/사업자 등록번호는 구매할 때의 번호입니다. 다른 번호가 필요하면 판매자에게 문의해 주세요.',
  createInvoice: '청구서 만들기',
  creatingInvoice: '만드는 중…',

  correct: '청구서 정보 수정',
  correctTitle: (date) => `${date} 청구서 수정`,
  correctText:
    '이름, 도로명 주소, 시/군/구, 우편번호를 변경할 수 있습니다. 국가와 시/도(주)는 그대로 유지됩니다.',
  saveCorrection: '저장하고 청구서 다시 만들기',
  correctionPreparing:
    '정보가 저장되었고 수정된 청구서를 준비하고 있습니다. 보통 10초도 걸리지 않습니다.',
  corrected: '수정된 청구서가 준비되었습니다. 링크는 10분 동안 유효합니다.',
  correctionFollows:
    '정보가 저장되었습니다. 수정된 청구서는 몇 분 후에 준비됩니다. 그때까지는 이전 정보가 담긴 청구서가 열릴 수 있습니다.',
  nothingToCorrect: '변경된 내용이 없습니다: 이 정보는 이미 청구서에 있습니다.',
  notCorrected: (reason) => `정보가 저장되지 않았습니다: ${reason}.`,
  maybeCorrected:
    '정보가 저장되었을 수 있지만 이를 확인하는 응답을 받지 못했습니다. 이 페이지를 새로고침해 현재 상태를 확인해 주세요.',
  savedOnly: (reason) => `정보는 저장되었지만 그 정보로 청구서가 만들어지지 않았습니다: ${reason}.`,
  placeFixed: '이 청구서에서는 더 이상 변경할 수 없습니다. 판매자에게 문의해 주세요.',

  nextAttempt: (when) => `다음 결제 시도: ${when}.`,
  nextAttemptDue: '다음 결제를 시도할 시간이 되었습니다.',
  worksUntilThen: '구매한 항목은 그때까지 작동합니다.',
  pausedUntilThen: '구매한 항목은 결제될 때까지 일시 중지됩니다.',
  updatePayment: (platform) => `${platform}에서 결제 수단 업데이트`,
  signInThere: (platform) => `${platform}에서 먼저 이메일로 로그인하도록 요청합니다.`,

  unaffected: '구매한 항목에는 영향이 없습니다.',
  failures: {
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 주문은 한 시간 동안만 볼 수 있습니다. ${next}`,
    ],
    not_found: [
      '주문을 찾을 수 없습니다',
      '다른 계정의 주문일 수 있습니다. 구매할 때 사용한 계정으로 로그인해 주세요.',
    ],
  },
  notForMembers: [
    '주문은 청구 관리자에게 표시됩니다',
    '청구서가 필요하면 팀의 소유자나 청구 관리자에게 요청해 주세요. 사용 중인 항목에는 영향이 없습니다.',
  ],

  list: {
    title: '주문 목록',
    loading: '주문 목록을 불러오는 중…',
    shown: (count, number) => `주문 ${number(count)}개 표시됨`,
    unreadable: (count, number) =>
      `주문 ${number(count)}개를 표시하지 못했습니다. ${ASK_THE_SELLER}`,
    product: '제품',
    allProducts: '모든 제품',
    noneFound: '주문을 찾을 수 없습니다. 제품 이름에서 검색합니다.',
    empty: [
      '표시할 주문이 없습니다',
      '있어야 할 주문이 보이지 않으면 어떤 계정으로 로그인했는지 확인해 주세요.',
    ],
  },
};
