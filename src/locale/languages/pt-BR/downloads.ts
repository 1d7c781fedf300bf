import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { ptBRDownloadCheck } from './download-check.ts';

/** The Brazilian Portuguese texts of downloads. */
export const ptBRDownloads: DownloadMessages = {
  title: 'Downloads',
  subtitle: 'Arquivos incluídos nas suas compras',
  loading: 'Carregando os downloads…',
  total: (count, number) =>
    `${number(count)} ${plural('pt-BR', count, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' })}`,
  help: 'Obter ajuda',

  otherFiles: 'Outros arquivos',
  unnamed: 'Arquivo sem nome',
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
    macos: 'Qual é o do seu Mac? “Sobre Este Mac”, no menu Apple, informa o chip dele.',
    windows:
      'Qual é o do seu computador? Configurações, Sistema, Sobre informa o processador dele: a maioria é de 64 bits, alguns poucos são ARM.',
    linux: 'Qual é o do seu computador? O comando “uname -m” informa o processador dele.',
  },

  download: 'Baixar',
  starting: 'Um momento…',
  unavailable: 'Indisponível no momento',
  notStarted: (reason) => `O download não começou. ${reason}.`,
  gone: (name) => `“${isolateRtl(name)}” não está mais disponível.`,
  refused: 'O download não começou. Talvez o arquivo não esteja mais disponível.',
  nothingHappens: 'Não acontece nada? Talvez esta página não tenha permissão para baixar arquivos.',
  openInTab: 'Abrir em outra aba',
  copyAddress: 'Copiar link',

  details: 'Detalhes',
  checksum: 'Soma de verificação SHA-256',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie-o manualmente.',

  preparing: [
    'Em preparação',
    'Você acabou de fazer esta compra. Os arquivos aparecerão aqui sozinhos, geralmente em menos de um minuto.',
  ],
  preparingLong: [
    'Ainda em preparação',
    'Isto está demorando mais que o normal. Sua compra está segura: volte a olhar mais tarde ou peça ajuda ao vendedor.',
  ],
  notPrepared: [
    'Não foi possível preparar estes arquivos',
    `O que você comprou não é afetado. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Olhar de novo',
  ready: (name) => `${isolateRtl(name)}: os arquivos estão prontos`,

  unreadable: (count, number) =>
    `Não foi possível mostrar ${number(count)} ${plural('pt-BR', count, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' })}. ${ASK_THE_SELLER}`,
  empty: [
    'Ainda não há arquivos',
    'Quando você comprar algo que inclua arquivos, eles aparecerão aqui.',
  ],

  unaffected: 'O que você comprou não é afetado.',
  failures: {},

  check: ptBRDownloadCheck,
};
