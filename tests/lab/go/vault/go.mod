// The lab's Vault: 1.13.2, under the MPL-2.0, the newest that runs when it is made of modules as they were published. Upstream's go.mod
// takes sdk from its own tree, which is not in Vault's module, and no published sdk fits what came later: 1.13.3 and its successors ask
// for PolicyInfo.NamespacePath, which begins with sdk 0.9.1, and for logical.Externaler, which that one has no more; 1.14.0 and 1.14.1 for
// certutil.ParseBasicConstraintExtension, which begins with 0.9.2; and 0.9.2 panics at the first request to any Vault 1.14
// ("defines a CreateOperation but no ExistenceCheck"). From 1.14.3 on it lacks logical.CtxKeyRequestRole besides.
module landfall.invalid/lab/vault

go 1.20

require github.com/hashicorp/vault v1.13.2

require (
	github.com/hashicorp/vault/api v1.9.0 // indirect
	github.com/hashicorp/vault/sdk v0.8.1 // indirect
)
