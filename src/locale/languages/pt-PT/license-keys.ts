import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The European Portuguese texts of license keys. */
export const ptPTLicenseKeys: LicenseKeyMessages = {
  title: 'Chave de licença',
  loading: 'A carregar a chave de licença…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, termina em ${end}` : title),
  licensedTo: (nameOrEmail) => `Licenciada a ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Ativa',
    expires_soon: 'Expira em breve',
    expired: 'Expirada',
    disabled: 'Bloqueada',
    revoked: 'Revogada',
  },
  expiredOn: (date) => `Esta chave expirou a ${date}.`,
  refused: 'As aplicações que verificam esta chave vão recusá-la.',

  renew: 'Renovar',
  upgrade: 'Fazer upgrade',
  help: 'Obter ajuda',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina em ${end}` : 'Oculta'),
  share: 'Partilhar',
  keyRevealed: 'Visível durante 30 segundos',
  hiddenIn: (seconds, number) =>
    `Voltará a ser ocultada dentro de ${number(seconds)} ${plural('pt-PT', seconds, { one: 'segundo', many: 'de segundos', other: 'segundos' })}`,
  copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a manualmente.',

  activations: 'Ativações',
  usage: 'Utilização',
  expires: 'Validade',
  noDate: 'Sem data definida',

  inUse: (count, limit, number) => `${number(count)} de ${number(limit)} em uso.`,
  noneToShow: 'Nada por agora, ou oculto pelo vendedor.',
  noneLeft: 'Nada em uso.',
  notAllShown: `Não foi possível mostrar tudo. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Para libertar espaço, desative o que já não utiliza.'
      : `Para libertar espaço, desative ${number(count)} que já não utiliza.`,
  unnamed: 'Sem nome',
  activatedOn: (date) => `Ativado a ${date}`,
  details: 'Detalhes',
  yes: 'Sim',
  no: 'Não',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('pt-PT', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
      : 'Ainda não validada',
  issuedOn: (date) => `Emitida a ${date}`,

  deactivate: 'Desativar',
  deactivateTitle: (label) => `Desativar «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `A aplicação deixará de funcionar aí até que a ative novamente. Em uso agora: ${count(used)}. Depois: ${count(used - 1)}.`;
  },
  deactivating: 'A desativar…',
  deactivated: (label) => `«${isolateRtl(label)}» foi desativado.`,
  mayReturn:
    'Foi perdido? Substitua também a chave; caso contrário, a aplicação poderá voltar a ativar-se aí sozinha.',
  notDeactivated: (label, reason) => `«${isolateRtl(label)}» não foi desativado: ${reason}.`,
  maybeDeactivated: (label) =>
    `«${isolateRtl(label)}» pode ter sido desativado: não chegou nenhuma resposta a confirmá-lo. Assim que for possível carregar de novo a chave de licença, verá aqui se foi desativado.`,

  rotate: 'Substituir chave',
  rotateTitle: 'Substituir esta chave de licença?',
  rotateText:
    'Receberá uma nova chave; a antiga deixará de funcionar de imediato. Introduza a nova em cada aplicação que a utiliza.',
  rotating: 'A substituir…',
  rotated: 'A sua chave foi substituída. Introduza a nova em cada aplicação que a utiliza.',
  copyNew: 'Copiar nova chave',
  notRotated: (reason) => `A sua chave não foi substituída: ${reason}.`,
  maybeRotated:
    'A sua chave pode ter sido substituída: não chegou nenhuma resposta a confirmá-lo. Assim que for possível carregá-la de novo, verá aqui qual é a chave válida.',

  unaffected: 'A sua licença não é afetada.',
  failures: {
    unauthorized: ({ next }) => [
      'A sua sessão terminou',
      `Para sua segurança, o acesso às chaves de licença dura uma hora. ${next}`,
    ],
    not_found: [
      'Chave de licença não encontrada',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar esta chave de licença',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Chaves de licença',
    loading: 'A carregar as chaves de licença…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}. ${ASK_THE_SELLER}`,
    status: 'Estado',
    order: 'Ordem',
    orders: {
      oldest: 'Mais antigas primeiro',
      newest: 'Mais recentes primeiro',
      working: 'Válidas primeiro',
    },
    onThisPage: 'Apenas nesta página',
    copyFailed: 'Não foi possível copiar. Abra a chave de licença e copie-a aí.',
    empty: [
      'Nenhuma chave de licença para mostrar',
      'Se esperava ver alguma, verifique com que conta iniciou sessão.',
    ],
  },
};
