import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Korean texts of license keys. */
export const koLicenseKeys: LicenseKeyMessages = {
  title: '라이선스 키',
  loading: '라이선스 키를 불러오는 중…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, 끝자리 ${end}` : title),
  licensedTo: (nameOrEmail) => `라이선스 소유자: ${isolateRtl(nameOrEmail)}`,

  status: {
    active: '사용 가능',
    expires_soon: '곧 만료',
    expired: '만료됨',
    disabled: '사용 중지됨',
    revoked: '취소됨',
  },
  expiredOn: (date) => `이 키는 ${date}에 만료되었습니다.`,
  refused: '이 키를 확인하는 앱에서 거부됩니다.',

  renew: '갱신',
  upgrade: '업그레이드',
  help: '도움 받기',

  reveal: '표시',
  hide: '숨기기',
  copy: '복사',
  copied: '복사됨',
  hidden: (end) => (end ? `숨김, 끝자리 ${end}` : '숨김'),
  share: '공유',
  keyRevealed: '30초 동안 표시됩니다',
  hiddenIn: (seconds, number) => `${number(seconds)}초 후 다시 숨겨집니다`,
  copyFailed: '복사하지 못했습니다. 키를 표시한 후 직접 복사해 주세요.',

  activations: '활성화',
  usage: '사용량',
  expires: '만료일',
  noDate: '정해진 날짜 없음',

  inUse: (count, limit, number) => `${number(count)} / ${number(limit)} 사용 중.`,
  noneToShow: '아직 없거나 판매자가 숨겼습니다.',
  noneLeft: '사용 중인 것이 없습니다.',
  notAllShown: `일부를 표시하지 못했습니다. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? '자리를 비우려면 더 이상 쓰지 않는 것을 비활성화해 주세요.'
      : `자리를 비우려면 더 이상 쓰지 않는 ${number(count)}개를 비활성화해 주세요.`,
  unnamed: '이름 없음',
  activatedOn: (date) => `${date} 활성화`,
  details: '세부 정보',
  yes: '예',
  no: '아니요',

  validated: (count, last, number) =>
    count
      ? `${number(count)}회 검증됨${last ? `, 마지막 검증 ${last}` : ''}`
      : '아직 검증되지 않음',
  issuedOn: (date) => `${date} 발급`,

  deactivate: '비활성화',
  deactivateTitle: (label) => `‘${isolateRtl(label)}’을(를) 비활성화할까요?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} / ${number(limit)}` : number(left));
    return `다시 활성화할 때까지 그곳의 앱이 작동하지 않습니다. 현재 사용 중: ${count(used)}. 비활성화 후: ${count(used - 1)}.`;
  },
  deactivating: '비활성화하는 중…',
  deactivated: (label) => `‘${isolateRtl(label)}’이(가) 비활성화되었습니다.`,
  mayReturn:
    '분실하셨나요? 키도 교체해 주세요. 그렇지 않으면 그곳의 앱이 스스로 다시 활성화될 수 있습니다.',
  notDeactivated: (label, reason) =>
    `‘${isolateRtl(label)}’을(를) 비활성화하지 못했습니다: ${reason}.`,
  maybeDeactivated: (label) =>
    `‘${isolateRtl(label)}’이(가) 비활성화되었을 수 있지만 이를 확인하는 응답을 받지 못했습니다. 라이선스 키를 다시 불러올 수 있게 되면 비활성화되었는지 여기에 표시됩니다.`,

  rotate: '키 교체',
  rotateTitle: '이 라이선스 키를 교체할까요?',
  rotateText:
    '새 키가 발급되고, 지금 키는 즉시 사용할 수 없게 됩니다. 키를 사용하는 모든 앱에 새 키를 입력해 주세요.',
  rotating: '교체하는 중…',
  rotated: '키가 교체되었습니다. 키를 사용하는 모든 앱에 새 키를 입력해 주세요.',
  copyNew: '새 키 복사',
  notRotated: (reason) => `키가 교체되지 않았습니다: ${reason}.`,
  maybeRotated:
    '키가 교체되었을 수 있지만 이를 확인하는 응답을 받지 못했습니다. 키를 다시 불러올 수 있게 되면 어떤 키가 유효한지 여기에 표시됩니다.',

  unaffected: '라이선스에는 영향이 없습니다.',
  failures: {
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 라이선스 키는 한 시간 동안만 볼 수 있습니다. ${next}`,
    ],
    not_found: [
      '라이선스 키를 찾을 수 없습니다',
      '다른 계정의 키일 수 있습니다. 구매할 때 사용한 계정으로 로그인해 주세요.',
    ],
    invalid_request: ({ unaffected }) => [
      '이 라이선스 키를 표시할 수 없습니다',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: '라이선스 키 목록',
    loading: '라이선스 키 목록을 불러오는 중…',
    total: (count, number) => `라이선스 키 ${number(count)}개`,
    unreadable: (count, number) =>
      `라이선스 키 ${number(count)}개를 표시하지 못했습니다. ${ASK_THE_SELLER}`,
    status: '상태',
    order: '정렬',
    orders: { oldest: '오래된순', newest: '최신순', working: '사용 가능한 키부터' },
    onThisPage: '이 페이지에서만',
    copyFailed: '복사하지 못했습니다. 라이선스 키를 열어 복사해 주세요.',
    empty: [
      '표시할 라이선스 키가 없습니다',
      '있어야 할 키가 보이지 않으면 어떤 계정으로 로그인했는지 확인해 주세요.',
    ],
  },
};
