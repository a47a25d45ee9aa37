/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Entered at 0x100 by QEMU's pseries machine: big-endian, translation off, r3 is the device tree. */

/* An instruction as a big-endian processor finds it, whatever the assembler's byte order. */
#ifdef __LITTLE_ENDIAN__
#define BIG(word) .long ((word) & 0xFF) << 24 | ((word) & 0xFF00) << 8 | ((word) >> 8 & 0xFF00) | ((word) >> 24 & 0xFF)
#else
#define BIG(word) .long (word)
#endif

	.section .start, "ax"
	.space 0x100
	.globl _start
_start:
	/* The machine begins in 32-bit mode, where comparisons see half of a register. */
	BIG(0x39600001)		/* li r11, 1 */
	BIG(0x796BF806)		/* sldi r11, r11, 63 (SF) */
#ifdef __LITTLE_ENDIAN__
	BIG(0x616B1003)		/* ori r11, r11, 0x1003 (ME, RI, LE) */
	BIG(0x48000005)		/* bl .+4 */
	BIG(0x7D4802A6)		/* mflr r10 */
	BIG(0x394A0014)		/* addi r10, r10, 20 */
	BIG(0x7D5A03A6)		/* mtsrr0 r10 */
	BIG(0x7D7B03A6)		/* mtsrr1 r11 */
	BIG(0x4C000024)		/* rfid */
#else
	BIG(0x616B1002)		/* ori r11, r11, 0x1002 (ME, RI) */
	BIG(0x7D600164)		/* mtmsrd r11 */
#endif
	lis	1, stack_end@h
	ori	1, 1, stack_end@l
	lis	2, .TOC.@h
	ori	2, 2, .TOC.@l
	li	0, 0
	stdu	0, -64(1)
	bl	guest
	nop
1:	b	1b

	.section .bss
	.balign	4096
	.space	65536
stack_end:
