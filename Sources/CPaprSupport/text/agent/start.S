/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/*
 * Entered at 0x100 by QEMU's pseries machine: big-endian, translation off, r3 is the device tree. Exceptions are taken big-endian, too, so what the
 * processor finds at their addresses is written as numbers, each a big-endian instruction whatever the assembler's byte order.
 */
#ifdef __LITTLE_ENDIAN__
#define BIG(word) .long ((word) & 0xFF) << 24 | ((word) & 0xFF00) << 8 | ((word) >> 8 & 0xFF00) | ((word) >> 24 & 0xFF)
#else
#define BIG(word) .long (word)
#endif

/* Goes on behind it in 64-bit mode (the machine begins without) and in the byte order of the rest; changes r10 and r11. */
#ifdef __LITTLE_ENDIAN__
#define NATIVE										\
	BIG(0x39600001);	/* li r11, 1 */						\
	BIG(0x796BF806);	/* sldi r11, r11, 63 (SF) */				\
	BIG(0x616B1003);	/* ori r11, r11, 0x1003 (ME, RI, LE) */			\
	BIG(0x48000005);	/* bl .+4 */						\
	BIG(0x7D4802A6);	/* mflr r10 */						\
	BIG(0x394A0014);	/* addi r10, r10, 20 */					\
	BIG(0x7D5A03A6);	/* mtsrr0 r10 */					\
	BIG(0x7D7B03A6);	/* mtsrr1 r11 */					\
	BIG(0x4C000024)		/* rfid */
#else
#define NATIVE										\
	BIG(0x39600001);	/* li r11, 1 */						\
	BIG(0x796BF806);	/* sldi r11, r11, 63 (SF) */				\
	BIG(0x616B1002);	/* ori r11, r11, 0x1002 (ME, RI) */			\
	BIG(0x7D600164)		/* mtmsrd r11 */
#endif

	.section .start, "ax"
	.globl _start

/* Where another processor may be started: it sleeps (H_CEDE), and sleeps on when it is woken. */
	.org	0x60
	BIG(0x386000E0)		/* li r3, 0xE0 */
	BIG(0x44000022)		/* sc 1 */
	BIG(0x4BFFFFF8)		/* b .-8 */

	.org	0x100
_start:
	NATIVE
	/* The first processor that comes by is the agent's, also after a reset; any other sleeps. */
	mfspr	11, 275			/* sprg3 */
	cmpdi	11, 1
	beq	2f
	lis	10, taken@h
	ori	10, 10, taken@l
	lwz	11, 0(10)
	cmpwi	11, 0
	bne	1f
	li	11, 1
	stw	11, 0(10)
	mtspr	275, 11
2:	lis	1, stack_end@h
	ori	1, 1, stack_end@l
	lis	2, .TOC.@h
	ori	2, 2, .TOC.@l
	li	0, 0
	stdu	0, -64(1)
	bl	guest
	nop
1:	li	3, 0xE0
	sc	1
	b	1b

/* An exception that ends what was going on: guest_trap(vector, address). */
	.macro	TRAP vector
	.org	\vector
	BIG(0x38600000 + \vector)			/* li r3, vector */
	BIG(0x48000000 + (0x1000 - \vector - 4))	/* b 0x1000 */
	.endm

/* An interrupt that only wakes a processor: no further ones, and the decrementer far away; changes sprg1. */
	.macro	WAKE vector
	.org	\vector
	BIG(0x7C1143A6)		/* mtsprg1 r0 */
	BIG(0x7C1B02A6)		/* mfsrr1 r0 */
	BIG(0x78008042)		/* rldicl r0, r0, 48, 1 (EE) */
	BIG(0x78008000)		/* rotldi r0, r0, 16 */
	BIG(0x7C1B03A6)		/* mtsrr1 r0 */
	BIG(0x3C007FFF)		/* lis r0, 0x7FFF */
	BIG(0x7C1603A6)		/* mtdec r0 */
	BIG(0x7C1142A6)		/* mfsprg1 r0 */
	BIG(0x4C000024)		/* rfid */
	.endm

	TRAP	0x200
	TRAP	0x300
	TRAP	0x380
	TRAP	0x400
	TRAP	0x480
	WAKE	0x500
	TRAP	0x600
	TRAP	0x700
	TRAP	0x800
	WAKE	0x900
	WAKE	0xA00
	TRAP	0xC00
	TRAP	0xD00
	TRAP	0xF00
	TRAP	0xF20
	TRAP	0xF40
	TRAP	0xF60

	.org	0x1000
	BIG(0x7C9A02A6)		/* mfsrr0 r4 */
	NATIVE
	lis	1, stack_end@h
	ori	1, 1, stack_end@l
	lis	2, .TOC.@h
	ori	2, 2, .TOC.@l
	li	0, 0
	stdu	0, -64(1)
	bl	guest_trap
	nop

	.section .data
	.balign	4
taken:	.long	0

	.section .bss
	.balign	4096
	.space	16384
stack_end:
