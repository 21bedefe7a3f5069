/** TLS libraries. */
import { defineRules } from '../../define.ts';

const openssl = 'doc:https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/' as const;

export default defineRules('tls', [
  {
    id: 'tls/not-trusted',
    causes: ['tls-certificate'],
    when: [
      { text: 'CERTIFICATE_VERIFY_FAILED' },
      { text: 'self-signed certificate in certificate chain' },
      { text: 'self signed certificate in certificate chain' },
      { text: 'SELF_SIGNED_CERT_IN_CHAIN' },
      { text: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      { text: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
      { text: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
      { text: 'unable to get local issuer certificate' },
      { text: 'unable to verify the first certificate' },
      { text: 'self-signed certificate' },
      { text: 'self signed certificate' },
      { text: 'SSL certificate problem' },
      { text: 'x509: certificate signed by unknown authority' },
      { text: 'x509: certificate has expired or is not yet valid' },
      { text: 'tls: failed to verify certificate' },
      { text: 'PKIX path building failed' },
      { text: 'unable to find valid certification path to requested target' },
      { text: 'The remote certificate is invalid' },
      { text: 'The SSL connection could not be established' },
      { text: 'ERR_CERT_AUTHORITY_INVALID' },
      { text: 'ERR_CERT_DATE_INVALID' },
      { text: 'CRYPT_E_NO_REVOCATION_CHECK' },
      { text: 'certificate has expired' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: openssl,
  },
  {
    id: 'tls/wrong-name',
    causes: ['tls-certificate'],
    when: [
      { text: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      { text: "does not match certificate's altnames" },
      { text: 'no alternative certificate subject name matches target host name' },
      { text: 'Hostname mismatch, certificate is not valid for' },
      { text: 'No subject alternative names' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: openssl,
  },
  {
    id: 'tls/not-tls',
    causes: ['tls-certificate'],
    when: [{ text: 'WRONG_VERSION_NUMBER' }, { text: 'wrong version number' }, { text: 'Unsupported or unrecognized SSL message' }, { text: 'ERR_SSL_PROTOCOL_ERROR' }],
    weight: 'strong',
    proves: ['program'],
    checked: '2026-11',
    source: openssl,
  },
]);
