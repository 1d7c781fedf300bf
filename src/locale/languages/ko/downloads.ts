import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { koDownloadCheck } from './download-check.ts';

/** The Korean texts of downloads. */
export const koDownloads: DownloadMessages = {
  title: '다운로드',
  subtitle: '구매에 포함된 파일',
  loading: '다운로드 목록을 불러오는 중…',
  total: (count, number) => `파일 ${number(count)}개`,
  help: '도움 받기',

  otherFiles: '기타 파일',
  unnamed: '이름 없는 파일',
  version: (version) => `버전 ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone 및 iPad',
  },
  chips: {
    appleSilicon: 'Apple 칩',
    intel: 'Intel',
    appleUniversal: 'Apple 칩 및 Intel',
    arm64: 'ARM',
    x64: '64비트',
    x86: '32비트',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: '이 컴퓨터',
  whichOne: {
    macos: '어느 것이 내 Mac용인가요? Apple 메뉴의 ‘이 Mac에 관하여’에서 칩을 확인할 수 있습니다.',
    windows:
      '어느 것이 내 컴퓨터용인가요? 설정, 시스템, 정보에서 프로세서를 확인할 수 있습니다. 대부분은 64비트이고 일부는 ARM입니다.',
    linux: '어느 것이 내 컴퓨터용인가요? ‘uname -m’ 명령으로 프로세서를 확인할 수 있습니다.',
  },

  download: '다운로드',
  starting: '잠시만요…',
  unavailable: '지금은 이용할 수 없음',
  notStarted: (reason) => `다운로드가 시작되지 않았습니다. ${reason}.`,
  gone: (name) => `‘${isolateRtl(name)}’ 파일은 더 이상 이용할 수 없습니다.`,
  refused: '다운로드가 시작되지 않았습니다. 파일을 더 이상 이용할 수 없는 것일 수 있습니다.',
  nothingHappens:
    '아무 일도 일어나지 않나요? 이 페이지에 파일 다운로드가 허용되지 않은 것일 수 있습니다.',
  openInTab: '새 탭에서 열기',
  copyAddress: '링크 복사',

  details: '세부 정보',
  checksum: 'SHA-256 체크섬',
  copy: '복사',
  copied: '복사됨',
  copyFailed: '복사하지 못했습니다. 텍스트를 선택해 직접 복사해 주세요.',

  preparing: ['준비 중', '방금 구매하셨습니다. 파일은 보통 1분 이내에 여기에 자동으로 표시됩니다.'],
  preparingLong: [
    '아직 준비 중',
    '평소보다 오래 걸리고 있습니다. 구매한 항목은 안전합니다. 나중에 다시 확인하거나 판매자에게 도움을 요청해 주세요.',
  ],
  notPrepared: [
    '이 파일들을 준비하지 못했습니다',
    `구매한 항목에는 영향이 없습니다. ${ASK_THE_SELLER}`,
  ],
  lookAgain: '다시 확인',
  ready: (name) => `${isolateRtl(name)}: 파일이 준비되었습니다`,

  unreadable: (count, number) => `파일 ${number(count)}개를 표시하지 못했습니다. ${ASK_THE_SELLER}`,
  empty: ['아직 파일이 없습니다', '파일이 포함된 상품을 구매하면 여기에 표시됩니다.'],

  unaffected: '구매한 항목에는 영향이 없습니다.',
  failures: {},

  check: koDownloadCheck,
};
