import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = '판매자에게 도움을 요청해 주세요.';
const WAIT = '1분 후에 다시 시도해 주세요.';
const CHECK_THE_CONNECTION = '연결을 확인하고 다시 시도해 주세요.';

/** The Korean texts that belong to no resource. */
export const koCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: '다시 로그인',
  tryAgain: '다시 시도',
  reload: '새로고침',
  tryingAgain: '다시 시도하는 중…',
  outdated: '최신 정보가 아닐 수 있습니다.',
  nextSteps: {
    sign_in: '계속하려면 다시 로그인해 주세요.',
    reload: '계속하려면 이 페이지를 새로고침해 주세요.',
    try_again: '다시 시도하거나 이 페이지를 새로고침해 주세요.',
  },
  keep: '유지',

  used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
  upTo: (limit, number) => `최대 ${number(limit)}`,
  left: (count, number) => `${number(count)} 남음`,
  over: (count, number) => `한도를 ${number(count)} 초과`,
  unlimited: '제한 없음',

  search: '검색',
  found: (count, number) => `${number(count)}개 찾음`,
  showMore: '더 보기',
  all: '전체',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: '페이지',
  page: (page, pages, number) => `${number(page)} / ${number(pages)} 페이지`,
  turning: '불러오는 중…',
  previous: '이전',
  next: '다음',

  address: {
    name: '이름 또는 회사명',
    country: '국가',
    line1: '도로명 주소',
    line2: '건물, 층, 호수',
    cities: {
      city: '시/군/구',
      district: '구',
      post_town: '도시',
      suburb: '도시 또는 지역',
    },
    states: {
      any: '시/도, 주 또는 지역',
      area: '구역',
      county: '현/카운티',
      department: '주',
      district: '지구',
      do_si: '시/도',
      emirate: '에미리트',
      island: '섬',
      oblast: '주(오블라스트)',
      parish: '교구',
      prefecture: '도도부현',
      province: '성/주',
      region: '지역',
      state: '주',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN 코드',
      postal: '우편번호',
      zip: '우편번호(ZIP)',
    },
    vatId: 'VAT 등록번호',
    taxId: '납세자/사업자 등록번호',
    optional: (label) => `${label} (선택 사항)`,

    chooseCountry: '국가 선택',
    chooseState: '주 선택',
    chooseProvince: '주 선택',
    notOffered: (name) => `${name} (선택할 수 없음)`,
    taxIdHint: (example) => `예: ${example}`,

    nameMissing: '이름이나 회사명을 입력해 주세요.',
    nameKept: '이름은 바꿀 수 있지만 지울 수는 없습니다.',
    countryMissing: '국가를 선택해 주세요.',
    countryRefused: '이 국가는 사용할 수 없습니다. 다른 국가를 선택해 주세요.',
    stateRefused: '위 국가에는 사용할 수 없습니다. 다른 항목을 선택해 주세요.',
    taxIdRefused: (country) => `이 번호는 선택한 국가(${country})에 사용할 수 없습니다.`,
    taxIdForm: (example) => `올바른 번호의 예: ${example}.`,
    taxIdMisfit: (country) =>
      `이 번호는 선택한 국가(${country})에 맞지 않습니다. 그 국가의 번호를 입력하거나 비워 두세요.`,
    saveWithoutTaxId: '번호 없이 저장',
    refused: '이 내용은 사용할 수 없습니다. 확인한 후 다시 저장해 주세요.',
    refusedElsewhere: (label) =>
      `아무것도 저장되지 않았습니다: ‘${label}’ 항목을 사용할 수 없습니다.`,
    refusedUnknown:
      '아무것도 저장되지 않았습니다: 위 내용 중 사용할 수 없는 것이 있습니다. 확인한 후 다시 저장해 주세요.',

    unavailable: '양식을 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
    save: '저장',
    saving: '저장하는 중…',
    cancel: '취소',
  },

  failures: {
    signed_out: ({ next }) => [
      '로그인되어 있지 않습니다',
      `구매 내역은 로그인한 동안에만 표시됩니다. ${next}`,
    ],
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 세션은 한 시간 동안 유지됩니다. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      '결제가 완료되지 않았습니다',
      `${unaffected} 결제 방법을 판매자에게 문의해 주세요.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform}에서 요청을 거부했습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      '찾을 수 없습니다',
      '다른 계정에 속한 것일 수 있습니다. 구매할 때 사용한 계정으로 로그인해 주세요.',
    ],
    conflict: ({ unaffected }) => [
      '동시에 다른 변경이 있었습니다',
      `${unaffected} 이 페이지를 새로고침해 현재 상태를 확인한 후 다시 시도해 주세요.`,
    ],
    gone: ({ unaffected }) => ['더 이상 이용할 수 없습니다', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['표시할 수 없습니다', `${unaffected} ${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `${platform}에서 요청을 거부했습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['요청이 너무 많습니다', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `지금은 ${platform}에서 응답할 수 없습니다`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `지금은 ${platform}에 연결할 수 없습니다`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      '오프라인 상태입니다',
      `${unaffected} 온라인 상태가 되는 즉시 다시 시도합니다.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform}의 응답이 너무 오래 걸립니다`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `${platform}의 응답을 읽을 수 없습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      '계정에 접근할 수 없었습니다',
      `${unaffected} 로그아웃된 상태일 수 있습니다. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      '지금은 판매자의 사이트가 응답하지 않습니다',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      '이 계정으로 구매한 내역이 없습니다',
      '있어야 할 구매 내역이 보이지 않으면 어떤 계정으로 로그인했는지 확인해 주세요.',
    ],
    unknown: ({ unaffected }) => ['문제가 발생했습니다', `${unaffected} ${WAIT}`],
  },
};
