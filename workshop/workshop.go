// Package workshop holds what happens when Sales and Marketing sit down together.
package workshop
