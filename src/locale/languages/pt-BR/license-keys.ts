import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Brazilian Portuguese texts of license keys. */
export const ptBRLicenseKeys: LicenseKeyMessages = {
  title: 'Chave de licença',
  loading: 'Carregando a chave de licença…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, termina em ${end}` : title),
  licensedTo: (nameOrEmail) => `Licenciada para ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Ativa',
    expires_soon: 'Expira em breve',
    expired: 'Expirada',
    disabled: 'Bloqueada',
    revoked: 'Revogada',
  },
  expiredOn: (date) => `Esta chave expirou em ${date}.`,
  refused: 'Os aplicativos que verificam esta chave vão recusá-la.',

  renew: 'Renovar',
  upgrade: 'Fazer upgrade',
  help: 'Obter ajuda',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina em ${end}` : 'Oculta'),
  share: 'Compartilhar',
  keyRevealed: 'Visível por 30 segundos',
  hiddenIn: (seconds, number) =>
    `Será ocultada de novo em ${number(seconds)} ${plural('pt-BR', seconds, { one: 'segundo', many: 'de segundos', other: 'segundos' })}`,
  copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a manualmente.',

  activations: 'Ativações',
  usage: 'Uso',
  expires: 'Validade',
  noDate: 'Sem data definida',

  inUse: (count, limit, number) => `${number(count)} de ${number(limit)} em uso.`,
  noneToShow: 'Nada por enquanto, ou oculto pelo vendedor.',
  noneLeft: 'Nada em uso.',
  notAllShown: `Não foi possível mostrar tudo. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Para abrir espaço, desative o que você não usa mais.'
      : `Para abrir espaço, desative ${number(count)} que você não usa mais.`,
  unnamed: 'Sem nome',
  activatedOn: (date) => `Ativado em ${date}`,
  details: 'Detalhes',
  yes: 'Sim',
  no: 'Não',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('pt-BR', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
      : 'Ainda não validada',
  issuedOn: (date) => `Emitida em ${date}`,

  deactivate: 'Desativar',
  deactivateTitle: (label) => `Desativar “${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `O aplicativo vai parar de funcionar ali até você ativá-lo novamente. Em uso agora: ${count(used)}. Depois: ${count(used - 1)}.`;
  },
  deactivating: 'Desativando…',
  deactivated: (label) => `“${isolateRtl(label)}” foi desativado.`,
  mayReturn:
    'Foi perdido? Substitua também a chave; caso contrário, o aplicativo poderá se reativar ali sozinho.',
  notDeactivated: (label, reason) => `“${isolateRtl(label)}” não foi desativado: ${reason}.`,
  maybeDeactivated: (label) =>
    `“${isolateRtl(label)}” pode ter sido desativado: nenhuma resposta chegou para confirmar. Assim que for possível carregar a chave de licença de novo, você verá aqui se foi desativado.`,

  rotate: 'Substituir chave',
  rotateTitle: 'Substituir esta chave de licença?',
  rotateText:
    'Você receberá uma nova chave; a antiga deixará de funcionar imediatamente. Insira a nova em cada aplicativo que a utiliza.',
  rotating: 'Substituindo…',
  rotated: 'Sua chave foi substituída. Insira a nova em cada aplicativo que a utiliza.',
  copyNew: 'Copiar nova chave',
  notRotated: (reason) => `Sua chave não foi substituída: ${reason}.`,
  maybeRotated:
    'Sua chave pode ter sido substituída: nenhuma resposta chegou para confirmar. Assim que for possível carregá-la de novo, você verá aqui qual chave é válida.',

  unaffected: 'Sua licença não é afetada.',
  failures: {
    unauthorized: ({ next }) => [
      'Sua sessão terminou',
      `Para sua segurança, o acesso às chaves de licença dura uma hora. ${next}`,
    ],
    not_found: [
      'Chave de licença não encontrada',
      'Ela pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar esta chave de licença',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Chaves de licença',
    loading: 'Carregando as chaves de licença…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}. ${ASK_THE_SELLER}`,
    status: 'Status',
    order: 'Ordem',
    orders: {
      oldest: 'Mais antigas primeiro',
      newest: 'Mais recentes primeiro',
      working: 'Válidas primeiro',
    },
    onThisPage: 'Somente nesta página',
    copyFailed: 'Não foi possível copiar. Abra a chave de licença e copie-a ali.',
    empty: [
      'Nenhuma chave de licença para mostrar',
      'Se você esperava ver uma, verifique com qual conta entrou.',
    ],
  },
};
