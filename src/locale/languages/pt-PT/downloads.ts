import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { ptPTDownloadCheck } from './download-check.ts';

/** The European Portuguese texts of downloads. */
export const ptPTDownloads: DownloadMessages = {
  title: 'Transferências',
  subtitle: 'Ficheiros incluídos nas suas compras',
  loading: 'A carregar as transferências…',
  total: (count, number) =>
    `${number(count)} ${plural('pt-PT', count, { one: 'ficheiro', many: 'de ficheiros', other: 'ficheiros' })}`,
  help: 'Obter ajuda',

  otherFiles: 'Outros ficheiros',
  unnamed: 'Ficheiro sem nome',
  version: (version) => `Versão ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone e iPad',
  },
  chips: {
    appleSilicon: 'chip da Apple',
    intel: 'Intel',
    appleUniversal: 'chip da Apple e Intel',
    arm64: 'ARM',
    x64: '64 bits',
    x86: '32 bits',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Este computador',
  whichOne: {
    macos: 'Qual é o do seu Mac? «Acerca deste Mac», no menu Apple, indica o respetivo chip.',
    windows:
      'Qual é o do seu computador? Definições, Sistema, Acerca de indica o respetivo processador: a maioria é de 64 bits, alguns poucos são ARM.',
    linux: 'Qual é o do seu computador? O comando «uname -m» indica o respetivo processador.',
  },

  download: 'Transferir',
  starting: 'Um momento…',
  unavailable: 'De momento indisponível',
  notStarted: (reason) => `A transferência não começou. ${reason}.`,
  gone: (name) => `«${isolateRtl(name)}» já não está disponível.`,
  refused: 'A transferência não começou. O ficheiro pode já não estar disponível.',
  nothingHappens:
    'Não acontece nada? Esta página pode não ter permissão para transferir ficheiros.',
  openInTab: 'Abrir noutro separador',
  copyAddress: 'Copiar link',

  details: 'Detalhes',
  checksum: 'Soma de verificação SHA-256',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie-o manualmente.',

  preparing: [
    'Em preparação',
    'Acabou de fazer esta compra. Os ficheiros aparecerão aqui sozinhos, normalmente em menos de um minuto.',
  ],
  preparingLong: [
    'Ainda em preparação',
    'Isto está a demorar mais do que o habitual. A sua compra está segura: volte a ver mais tarde ou peça ajuda ao vendedor.',
  ],
  notPrepared: [
    'Não foi possível preparar estes ficheiros',
    `O que comprou não é afetado. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Ver novamente',
  ready: (name) => `${isolateRtl(name)}: os ficheiros estão prontos`,

  unreadable: (count, number) =>
    `Não foi possível mostrar ${number(count)} ${plural('pt-PT', count, { one: 'ficheiro', many: 'de ficheiros', other: 'ficheiros' })}. ${ASK_THE_SELLER}`,
  empty: ['Ainda não há ficheiros', 'Quando comprar algo que inclua ficheiros, encontra-os aqui.'],

  unaffected: 'O que comprou não é afetado.',
  failures: {},

  check: ptPTDownloadCheck,
};
