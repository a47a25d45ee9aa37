/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from lan.papr; edit that. */
/*
 * Interpartition logical LAN.
 *
 * A logical LAN adapter is a virtual network adapter, a node `l-lan` under `/vdevice`, on a port of a switch that the hypervisor emulates.
 * All buffers of the adapter are mapped in the window of its `ibm,my-dma-window`.
 *
 * To open the adapter, the partition registers a receive queue and two pages for the use of the hypervisor, and then adds receive buffers.
 * When a message arrives, the hypervisor copies it to the smallest receive buffer that holds it and places an entry in the receive queue. An
 * adapter whose interrupt is enabled with H_VIO_SIGNAL signals when the queue becomes non-empty; after the end-of-interrupt the queue has to
 * be read once more. A message without a suitable buffer is dropped and counted in the last 8 bytes of the buffer list.
 */
#ifndef PAPR_LAN_H
#define PAPR_LAN_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_REGISTER_LOGICAL_LAN
#define H_REGISTER_LOGICAL_LAN 0x114
#endif
#ifndef H_FREE_LOGICAL_LAN
#define H_FREE_LOGICAL_LAN 0x118
#endif
#ifndef H_ADD_LOGICAL_LAN_BUFFER
#define H_ADD_LOGICAL_LAN_BUFFER 0x11C
#endif
#ifndef H_ADD_LOGICAL_LAN_BUFFERS
#define H_ADD_LOGICAL_LAN_BUFFERS 0x248
#endif
#ifndef H_FREE_LOGICAL_LAN_BUFFER
#define H_FREE_LOGICAL_LAN_BUFFER 0x1D4
#endif
#ifndef H_SEND_LOGICAL_LAN
#define H_SEND_LOGICAL_LAN 0x120
#endif
#ifndef H_MULTICAST_CTRL
#define H_MULTICAST_CTRL 0x130
#endif
#ifndef H_CHANGE_LOGICAL_LAN_MAC
#define H_CHANGE_LOGICAL_LAN_MAC 0x14C
#endif
#ifndef H_ILLAN_ATTRIBUTES
#define H_ILLAN_ATTRIBUTES 0x244
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_REGISTER_LOGICAL_LAN, 0x114);
PAPR_SAME(H_FREE_LOGICAL_LAN, 0x118);
PAPR_SAME(H_ADD_LOGICAL_LAN_BUFFER, 0x11C);
PAPR_SAME(H_ADD_LOGICAL_LAN_BUFFERS, 0x248);
PAPR_SAME(H_FREE_LOGICAL_LAN_BUFFER, 0x1D4);
PAPR_SAME(H_SEND_LOGICAL_LAN, 0x120);
PAPR_SAME(H_MULTICAST_CTRL, 0x130);
PAPR_SAME(H_CHANGE_LOGICAL_LAN_MAC, 0x14C);
PAPR_SAME(H_ILLAN_ATTRIBUTES, 0x244);

/* The smallest receive buffer. */
#define PAPR_LAN_MIN_RECEIVE_BUFFER 16

/**
 * DOC: papr_lan_descriptor - Describes a buffer in the memory of the partition.
 */
#define PAPR_LAN_DESCRIPTOR_VALID 0x8000000000000000ULL /* bit 0: The descriptor describes a buffer. A message ends before the first descriptor that is not valid. */
#define PAPR_LAN_DESCRIPTOR_TOGGLE 0x4000000000000000LL /* bit 1: Only for a receive queue: the hypervisor writes new entries with the opposite of this bit. Must be 0 when the queue is registered. */
#define PAPR_LAN_DESCRIPTOR_LARGE_SEND 0x400000000000000LL /* bit 5: The message is to be segmented by the receiver. */
#define PAPR_LAN_DESCRIPTOR_NO_CHECKSUM 0x200000000000000LL /* bit 6: The message does not contain a checksum. */
#define PAPR_LAN_DESCRIPTOR_CHECKSUM_GOOD 0x100000000000000LL /* bit 7: The checksum of the message has been verified. */
#define PAPR_LAN_DESCRIPTOR_LENGTH_SHIFT 32
#define PAPR_LAN_DESCRIPTOR_LENGTH_MASK 0xFFFFFF00000000LL /* bits 8-31: Length of the buffer in bytes. */
#define PAPR_LAN_DESCRIPTOR_ADDRESS_SHIFT 0
#define PAPR_LAN_DESCRIPTOR_ADDRESS_MASK 0xFFFFFFFFU /* bits 32-63: I/O address of the buffer. */

/**
 * DOC: papr_lan_receive_state - State of an entry of a receive queue.
 */
#define PAPR_LAN_RECEIVE_STATE_TOGGLE 0x80 /* bit 0: Changes with each pass of the hypervisor through the queue, 1 in the first pass: tells whether the entry is new. */
#define PAPR_LAN_RECEIVE_STATE_VALID 0x40 /* bit 1: The buffer contains a message. Otherwise the hypervisor returns the buffer without one. */
#define PAPR_LAN_RECEIVE_STATE_LARGE_SEND 0x4 /* bit 5: The message is to be segmented by the receiver. */
#define PAPR_LAN_RECEIVE_STATE_NO_CHECKSUM 0x2 /* bit 6: The message does not contain a checksum. */
#define PAPR_LAN_RECEIVE_STATE_CHECKSUM_GOOD 0x1 /* bit 7: The checksum of the message has been verified. */

/**
 * enum papr_lan_filter_change - What H_MULTICAST_CTRL does with the filter table.
 * @PAPR_LAN_FILTER_CHANGE_KEEP: Nothing.
 * @PAPR_LAN_FILTER_CHANGE_ADD: Adds the address; an address that is already there is no error.
 * @PAPR_LAN_FILTER_CHANGE_REMOVE: Removes the address.
 * @PAPR_LAN_FILTER_CHANGE_CLEAR: Removes all addresses.
 */
enum papr_lan_filter_change {
	PAPR_LAN_FILTER_CHANGE_KEEP = 0,
	PAPR_LAN_FILTER_CHANGE_ADD = 1,
	PAPR_LAN_FILTER_CHANGE_REMOVE = 2,
	PAPR_LAN_FILTER_CHANGE_CLEAR = 3,
};

/**
 * DOC: papr_lan_multicast_flags - Changes of the reception of multicast messages.
 */
#define PAPR_LAN_MULTICAST_FLAGS_CHANGE_RECEPTION 0x80000 /* bit 44: Sets the reception to `receive`. */
#define PAPR_LAN_MULTICAST_FLAGS_CHANGE_FILTER 0x40000 /* bit 45: Sets the filter to `filter`. */
#define PAPR_LAN_MULTICAST_FLAGS_RECEIVE 0x20000 /* bit 46: Multicast messages are received. */
#define PAPR_LAN_MULTICAST_FLAGS_FILTER 0x10000 /* bit 47: Multicast messages are received only if their address is in the filter table. */
#define PAPR_LAN_MULTICAST_FLAGS_CHANGE_SHIFT 0
#define PAPR_LAN_MULTICAST_FLAGS_CHANGE_MASK 0x3 /* bits 62-63: Change of the filter table. */

/**
 * DOC: papr_lan_multicast_state - Reception of multicast messages.
 */
#define PAPR_LAN_MULTICAST_STATE_RECEIVE 0x20000 /* bit 46: Multicast messages are received. */
#define PAPR_LAN_MULTICAST_STATE_FILTER 0x10000 /* bit 47: Multicast messages are received only if their address is in the filter table. */
#define PAPR_LAN_MULTICAST_STATE_COUNT_SHIFT 0
#define PAPR_LAN_MULTICAST_STATE_COUNT_MASK 0xFFFF /* bits 48-63: Number of addresses in the filter table. */

/**
 * DOC: papr_lan_attributes - Attributes of a logical LAN adapter.
 */
#define PAPR_LAN_ATTRIBUTES_MULTIPLE_BUFFERS 0x40000 /* bit 45: H_ADD_LOGICAL_LAN_BUFFERS is supported. */
#define PAPR_LAN_ATTRIBUTES_NONZERO_CHECKSUM 0x20000 /* bit 46: Messages without a checksum may have a checksum field that is not 0. */
#define PAPR_LAN_ATTRIBUTES_LARGE_MESSAGES 0x10000 /* bit 47: Large messages are enabled. Can be changed only while the adapter is closed. */
#define PAPR_LAN_ATTRIBUTES_LARGE_MESSAGES_SUPPORTED 0x8000 /* bit 48: Large messages are supported. */
#define PAPR_LAN_ATTRIBUTES_PORT_DISABLED 0x4000 /* bit 49: The port is disabled: no messages are sent or received. Cannot be changed. */
#define PAPR_LAN_ATTRIBUTES_PADDED_WITHOUT_CHECKSUM 0x2000 /* bit 50: Padded messages may be sent without a checksum. */
#define PAPR_LAN_ATTRIBUTES_BUFFER_SIZE_CONTROL 0x1000 /* bit 51: A message is dropped if no buffer of the smallest suitable length is available, rather than placed in a larger one. Can be changed only while the adapter is closed. */
#define PAPR_LAN_ATTRIBUTES_TRUNK_PRIORITY_SHIFT 8
#define PAPR_LAN_ATTRIBUTES_TRUNK_PRIORITY_MASK 0xF00 /* bits 52-55: Priority of a trunk adapter, 1 the highest; 0 for other adapters. */
#define PAPR_LAN_ATTRIBUTES_CHECKSUM_I_PV6 0x4 /* bit 61: TCP messages over IPv6 may be sent and received without a checksum. Can be changed only while the adapter is closed. */
#define PAPR_LAN_ATTRIBUTES_CHECKSUM_I_PV4 0x2 /* bit 62: TCP messages over IPv4 may be sent and received without a checksum. Can be changed only while the adapter is closed. */
#define PAPR_LAN_ATTRIBUTES_ACTIVE_TRUNK 0x1 /* bit 63: The adapter is the active trunk adapter. Setting it makes another one inactive; it cannot be cleared. */

/**
 * struct papr_lan_buffer_list_value - Page in which the hypervisor keeps the receive buffers. Only the last field is meant for the partition.
 * @receive_queue: The receive queue. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @filter_list: The filter list. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @pools: The receive buffers, in a format of the hypervisor.
 * @dropped: Number of messages that have been dropped because there was no suitable receive buffer.
 */
struct papr_lan_buffer_list_value {
	__u64 receive_queue;
	__u64 filter_list;
	__u8 pools[4072];
	__u64 dropped;
};

/* The same as it lies in memory. */
struct papr_lan_buffer_list {
	__be64 receive_queue; /* 0x0 */
	__be64 filter_list; /* 0x8 */
	__u8 pools[4072]; /* 0x10 */
	__be64 dropped; /* 0xFF8 */
} PAPR_PACKED;
PAPR_SIZE(papr_lan_buffer_list, 4096);
PAPR_OFFSET(papr_lan_buffer_list, receive_queue, 0x0);
PAPR_OFFSET(papr_lan_buffer_list, filter_list, 0x8);
PAPR_OFFSET(papr_lan_buffer_list, pools, 0x10);
PAPR_OFFSET(papr_lan_buffer_list, dropped, 0xFF8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_lan_buffer_list_read(const void *data, __u64 size, struct papr_lan_buffer_list_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->receive_queue = papr_take_be64(&r);
	value->filter_list = papr_take_be64(&r);
	papr_take_copy(&r, value->pools, 4072);
	value->dropped = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_lan_buffer_list_write(const struct papr_lan_buffer_list_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be64(&w, value->receive_queue);
	papr_give_be64(&w, value->filter_list);
	papr_give_bytes(&w, value->pools, 4072);
	papr_give_be64(&w, value->dropped);
	return papr_write_end(&w);
}

/**
 * struct papr_lan_filter_list_value - Page in which the hypervisor keeps the filter for multicast addresses, in a format of its own.
 * @contents: The filter.
 */
struct papr_lan_filter_list_value {
	__u8 contents[4096];
};

/* The same as it lies in memory. */
struct papr_lan_filter_list {
	__u8 contents[4096]; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_lan_filter_list, 4096);
PAPR_OFFSET(papr_lan_filter_list, contents, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_lan_filter_list_read(const void *data, __u64 size, struct papr_lan_filter_list_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	papr_take_copy(&r, value->contents, 4096);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_lan_filter_list_write(const struct papr_lan_filter_list_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_bytes(&w, value->contents, 4096);
	return papr_write_end(&w);
}

/**
 * struct papr_lan_receive_entry_value - Entry of a receive queue.
 * @state: State of the entry. It becomes visible after the other fields. Bits: PAPR_LAN_RECEIVE_STATE_*.
 * @offset: Offset of the message in the buffer, at least 8.
 * @length: Length of the message. (byte)
 * @handle: The first 8 bytes of the buffer, which are not changed by the hypervisor: the partition uses them to identify the buffer.
 */
struct papr_lan_receive_entry_value {
	__u8 state;
	__u16 offset;
	__u32 length;
	__u8 handle[8];
};

/* The same as it lies in memory. */
struct papr_lan_receive_entry {
	__u8 state; /* 0x0 */
	__u8 reserved_1[1]; /* 0x1 */
	__be16 offset; /* 0x2 */
	__be32 length; /* 0x4 */
	__u8 handle[8]; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_lan_receive_entry, 16);
PAPR_OFFSET(papr_lan_receive_entry, state, 0x0);
PAPR_OFFSET(papr_lan_receive_entry, offset, 0x2);
PAPR_OFFSET(papr_lan_receive_entry, length, 0x4);
PAPR_OFFSET(papr_lan_receive_entry, handle, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_lan_receive_entry_read(const void *data, __u64 size, struct papr_lan_receive_entry_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->state = papr_take_8(&r);
	papr_take(&r, 1);
	value->offset = papr_take_be16(&r);
	value->length = papr_take_be32(&r);
	papr_take_copy(&r, value->handle, 8);
	return papr_read_end(&r);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_lan_receive_entry_next(struct papr_span *rest, struct papr_lan_receive_entry_value *value)
{
	return papr_next(rest, papr_lan_receive_entry_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_lan_receive_entry_write(const struct papr_lan_receive_entry_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_8(&w, value->state);
	papr_give_zeros(&w, 1);
	papr_give_be16(&w, value->offset);
	papr_give_be32(&w, value->length);
	papr_give_bytes(&w, value->handle, 8);
	return papr_write_end(&w);
}

/**
 * struct papr_lan_receive_queue_value - Receive queue: a circular buffer of entries.
 * @entries: The entries. After the registration the first message is placed in the first entry.
 *
 * It must have more entries than there are receive buffers, because the hypervisor does not check whether an entry is free. It must be zero
 * when it is registered.
 */
struct papr_lan_receive_queue_value {
	struct papr_span entries;
};

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_lan_receive_queue_read(const void *data, __u64 size, struct papr_lan_receive_queue_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->entries = papr_take_elements(&r, PAPR_ALL, PAPR_ALL, 16, NULL);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_lan_receive_queue_write(const struct papr_lan_receive_queue_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_elements(&w, &value->entries, 16, NULL);
	return papr_write_end(&w);
}

/**
 * struct papr_lan_receive_buffer_value - Start of a receive buffer with a segmented message.
 * @handle: Identifies the buffer for the partition.
 * @mss: Maximum segment size if both ends have enabled large messages; if it is 0, the message contains it.
 */
struct papr_lan_receive_buffer_value {
	__u8 handle[8];
	__u64 mss;
};

/* The same as it lies in memory. */
struct papr_lan_receive_buffer {
	__u8 handle[8]; /* 0x0 */
	__be64 mss; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_lan_receive_buffer, 16);
PAPR_OFFSET(papr_lan_receive_buffer, handle, 0x0);
PAPR_OFFSET(papr_lan_receive_buffer, mss, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_lan_receive_buffer_read(const void *data, __u64 size, struct papr_lan_receive_buffer_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	papr_take_copy(&r, value->handle, 8);
	value->mss = papr_take_be64(&r);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_lan_receive_buffer_write(const struct papr_lan_receive_buffer_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_bytes(&w, value->handle, 8);
	papr_give_be64(&w, value->mss);
	return papr_write_end(&w);
}

/* One H_REGISTER_LOGICAL_LAN with nothing checked; the arguments are those of papr_register_logical_lan(). */
static inline long papr_register_logical_lan_once(__u32 unit_address, __u64 buffer_list,
		__u64 receive_queue, __u64 filter_list, __u64 mac)
{
	return papr_hcall_norets(H_REGISTER_LOGICAL_LAN, unit_address, buffer_list, receive_queue,
		filter_list, mac);
}

/* What H_REGISTER_LOGICAL_LAN answers to arguments that break a rule, or 0. */
static inline long papr_register_logical_lan_check(__u64 buffer_list, __u64 receive_queue,
		__u64 filter_list)
{
	if (!(((__u64)(receive_queue & 0x8000000000000000ULL) >> 63) == 1))
		return H_PARAMETER;
	if (!((((__u64)(receive_queue & 0xFFFFFFFFU) >> 0) % 16) == 0))
		return H_PARAMETER;
	if (!((((__u64)(receive_queue & 0xFFFFFF00000000LL) >> 32) % 16) == 0))
		return H_PARAMETER;
	if (!((buffer_list % 4096) == 0))
		return H_PARAMETER;
	if (!((filter_list % 4096) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_register_logical_lan() - Opens a logical LAN adapter.
 * @unit_address: The adapter.
 * @buffer_list: Page for the receive buffers.
 * @receive_queue: The receive queue: its address and its length must be multiples of 16. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @filter_list: Page for the filter.
 * @mac: Hardware address of the adapter, by which incoming messages are filtered.
 *
 * The hypervisor initializes the buffer list, the filter list and the receive queue, and disables the interrupt of the adapter. It uses the
 * memory until the adapter is closed.
 *
 * The memory of @buffer_list belongs to the hypervisor until H_FREE_LOGICAL_LAN.
 *
 * The memory of @filter_list belongs to the hypervisor until H_FREE_LOGICAL_LAN.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid, or one of the buffers is not mapped, not aligned or has a wrong length.
 * * %H_RESOURCE - The adapter is already open.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_register_logical_lan(__u32 unit_address, const struct papr_memory *buffer_list,
		__u64 receive_queue, const struct papr_memory *filter_list, __u64 mac)
{
	long rc;

	if (!papr_memory_fits(buffer_list, 4096, 0, 0))
		return H_PARAMETER;
	if (!papr_memory_fits(filter_list, 4096, 0, 0))
		return H_PARAMETER;
	rc = papr_register_logical_lan_check(papr_address(buffer_list), receive_queue, papr_address(filter_list));
	if (rc)
		return rc;
	return papr_register_logical_lan_once(unit_address, papr_address(buffer_list), receive_queue,
		papr_address(filter_list), mac);
}

/* What a status of H_REGISTER_LOGICAL_LAN is as an errno: 0 or negative. */
static inline int papr_register_logical_lan_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_FREE_LOGICAL_LAN with nothing checked; the arguments are those of papr_free_logical_lan(). */
static inline long papr_free_logical_lan_once(__u32 unit_address)
{
	return papr_hcall_norets(H_FREE_LOGICAL_LAN, unit_address);
}

/**
 * papr_free_logical_lan() - Closes a logical LAN adapter.
 * @unit_address: The adapter.
 * @wait: how to wait between calls
 *
 * The hypervisor stops new messages and interrupts before its first answer, but may use the memory of the adapter until the call succeeds.
 * While the call is busy it must be made again with the same argument.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The adapter has not been closed yet.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The adapter has not been closed yet.
 * * %H_PARAMETER - @unit_address is not valid.
 * * %H_RESOURCE - The adapter is not open.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_free_logical_lan(__u32 unit_address, enum papr_wait wait)
{
	long rc;

	for (;;) {
		rc = papr_free_logical_lan_once(unit_address);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)))
			return rc;
		papr_pause(wait, papr_hcall_delay(rc));
	}
}

/* What a status of H_FREE_LOGICAL_LAN is as an errno: 0 or negative. */
static inline int papr_free_logical_lan_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_ADD_LOGICAL_LAN_BUFFER with nothing checked; the arguments are those of papr_add_logical_lan_buffer(). */
static inline long papr_add_logical_lan_buffer_once(__u32 unit_address, __u64 descriptor)
{
	return papr_hcall_norets(H_ADD_LOGICAL_LAN_BUFFER, unit_address, descriptor);
}

/* What H_ADD_LOGICAL_LAN_BUFFER answers to arguments that break a rule, or 0. */
static inline long papr_add_logical_lan_buffer_check(__u64 descriptor)
{
	if (!((((__u64)(descriptor & 0xFFFFFFFFU) >> 0) % 4) == 0))
		return H_PARAMETER;
	if (!(((__u64)(descriptor & 0xFFFFFF00000000LL) >> 32) >= 16))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_add_logical_lan_buffer() - Adds a receive buffer to a logical LAN adapter.
 * @unit_address: The adapter.
 * @descriptor: The buffer. Bits: PAPR_LAN_DESCRIPTOR_*.
 *
 * The hypervisor keeps a pool for each length. From then on it may write to the buffer, except to the first 8 bytes, until it places the
 * buffer in the receive queue.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid, or the buffer is not mapped, not aligned or too short.
 * * %H_RESOURCE - There is no room for another pool or for another buffer.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_add_logical_lan_buffer(__u32 unit_address, __u64 descriptor)
{
	long rc;

	rc = papr_add_logical_lan_buffer_check(descriptor);
	if (rc)
		return rc;
	return papr_add_logical_lan_buffer_once(unit_address, descriptor);
}

/* What a status of H_ADD_LOGICAL_LAN_BUFFER is as an errno: 0 or negative. */
static inline int papr_add_logical_lan_buffer_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_add_logical_lan_buffers() - Adds up to eight receive buffers to a logical LAN adapter.
 * @unit_address: The adapter.
 * @descriptor1: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor2: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor3: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor4: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor5: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor6: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor7: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor8: The buffers; unused descriptors are 0. Bits: PAPR_LAN_DESCRIPTOR_*.
 *
 * The call exists if H_ILLAN_ATTRIBUTES reports `multipleBuffers`. The support can end when the partition is migrated.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid, or one of the buffers is not valid.
 * * %H_RESOURCE - There is no room for another pool or for another buffer.
 * * %H_FUNCTION - The hypervisor does not support the call, or no longer.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_add_logical_lan_buffers(__u32 unit_address, __u64 descriptor1,
		__u64 descriptor2, __u64 descriptor3, __u64 descriptor4, __u64 descriptor5, __u64 descriptor6,
		__u64 descriptor7, __u64 descriptor8)
{
	unsigned long ret[9];
	const long rc = papr_hcall9(H_ADD_LOGICAL_LAN_BUFFERS, ret, unit_address, descriptor1,
		descriptor2, descriptor3, descriptor4, descriptor5, descriptor6, descriptor7, descriptor8);

	return rc;
}
/* It has no rules to check. */
#define papr_add_logical_lan_buffers_once papr_add_logical_lan_buffers

/* What a status of H_ADD_LOGICAL_LAN_BUFFERS is as an errno: 0 or negative. */
static inline int papr_add_logical_lan_buffers_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_free_logical_lan_buffer() - Asks the hypervisor to return a receive buffer of a logical LAN adapter.
 * @unit_address: The adapter.
 * @length: Length of the buffer. (byte)
 *
 * The buffer is placed in the receive queue without a message.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid.
 * * %H_NOT_FOUND - There is no pool of buffers of this length.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_free_logical_lan_buffer(__u32 unit_address, __u64 length)
{
	return papr_hcall_norets(H_FREE_LOGICAL_LAN_BUFFER, unit_address, length);
}
/* It has no rules to check. */
#define papr_free_logical_lan_buffer_once papr_free_logical_lan_buffer

/* What a status of H_FREE_LOGICAL_LAN_BUFFER is as an errno: 0 or negative. */
static inline int papr_free_logical_lan_buffer_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_SEND_LOGICAL_LAN with nothing checked; the arguments are those of papr_send_logical_lan(). */
static inline long papr_send_logical_lan_once(__u32 unit_address, __u64 descriptor1, __u64 descriptor2,
		__u64 descriptor3, __u64 descriptor4, __u64 descriptor5, __u64 descriptor6, __u64 *token,
		__u64 mss)
{
	unsigned long ret[9];
	const long rc = papr_hcall9(H_SEND_LOGICAL_LAN, ret, unit_address, descriptor1, descriptor2,
		descriptor3, descriptor4, descriptor5, descriptor6, *token, mss);

	if (rc == H_BUSY)
		*token = ret[0];

	return rc;
}

/**
 * papr_send_logical_lan() - Sends a message.
 * @unit_address: The adapter.
 * @descriptor1: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor2: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor3: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor4: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor5: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @descriptor6: The buffers of the message, in order; unused descriptors are 0. The bits for checksums and large messages count in the first one. Bits: PAPR_LAN_DESCRIPTOR_*.
 * @token: 0 in the first call for a message, then the token from the previous answer.
 * @mss: Maximum segment size, at least 16, if large messages are enabled and the hypervisor has to segment the message; otherwise 0. (byte)
 * @retry: how far to go on
 *
 * The message consists of up to six buffers and starts with the hardware addresses of the destination and the source. Data must be visible
 * in memory before the call. A new message abandons one that has not been continued.
 *
 * Gives up when @retry is used up and returns the last status; @token goes on from there.
 * Begin with @token at 0.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The message has not been sent completely.
 * * %H_PARAMETER - @unit_address is not valid, a buffer is not mapped or too long, or the VLAN, the checksum bits or @mss are not allowed.
 * * %H_DROPPED - At least one receiver did not receive the message, for example because it has no suitable buffer.
 * * %H_RESOURCE - The message is longer than 65536 bytes.
 * * %H_DEST_PARM - A buffer is not mapped.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_send_logical_lan(__u32 unit_address, __u64 descriptor1, __u64 descriptor2,
		__u64 descriptor3, __u64 descriptor4, __u64 descriptor5, __u64 descriptor6, __u64 *token,
		__u64 mss, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_send_logical_lan_once(unit_address, descriptor1, descriptor2, descriptor3,
			descriptor4, descriptor5, descriptor6, token, mss);
		if (rc != H_BUSY ||
		    !papr_go_on(retry, 0))
			return rc;
	}
}

/* What a status of H_SEND_LOGICAL_LAN is as an errno: 0 or negative. */
static inline int papr_send_logical_lan_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/* One H_MULTICAST_CTRL with nothing checked; the arguments are those of papr_multicast_ctrl(). */
static inline long papr_multicast_ctrl_once(__u32 unit_address, __u64 flags, __u64 address,
		__u64 *state)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_MULTICAST_CTRL, ret, unit_address, flags, address);

	if (rc == H_SUCCESS || rc == H_CONSTRAINED || rc == H_NOT_FOUND)
		*state = ret[0];

	return rc;
}

/* What H_MULTICAST_CTRL answers to arguments that break a rule, or 0. */
static inline long papr_multicast_ctrl_check(__u64 address)
{
	if (!((address >> 48) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_multicast_ctrl() - Controls the reception of multicast messages, broadcasts excepted.
 * @unit_address: The adapter.
 * @flags: The changes. Bits: PAPR_LAN_MULTICAST_FLAGS_*.
 * @address: The multicast address to add or remove; otherwise ignored.
 * @state: The state after the call. Bits: PAPR_LAN_MULTICAST_STATE_*.
 *
 * The property `ibm,mac-address-filters` of the adapter tells how many addresses the filter table holds. While the table is being changed a
 * message can be filtered wrongly.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_CONSTRAINED - The filter table is full. The address has not been added.
 * * %H_NOT_FOUND - The address to remove is not in the filter table.
 * * %H_PARAMETER - @unit_address is not valid, @flags contains a reserved bit, or @address has more than six bytes.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_multicast_ctrl(__u32 unit_address, __u64 flags, __u64 address,
		__u64 *state)
{
	long rc;

	rc = papr_multicast_ctrl_check(address);
	if (rc)
		return rc;
	return papr_multicast_ctrl_once(unit_address, flags, address, state);
}

/* What a status of H_MULTICAST_CTRL is as an errno: 0 or negative. */
static inline int papr_multicast_ctrl_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_CONSTRAINED:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_change_logical_lan_mac() - Changes the hardware address of a logical LAN adapter.
 * @unit_address: The adapter.
 * @mac: The new hardware address. The high two bytes are ignored.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_change_logical_lan_mac(__u32 unit_address, __u64 mac)
{
	return papr_hcall_norets(H_CHANGE_LOGICAL_LAN_MAC, unit_address, mac);
}
/* It has no rules to check. */
#define papr_change_logical_lan_mac_once papr_change_logical_lan_mac

/* What a status of H_CHANGE_LOGICAL_LAN_MAC is as an errno: 0 or negative. */
static inline int papr_change_logical_lan_mac_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_ILLAN_ATTRIBUTES with nothing checked; the arguments are those of papr_illan_attributes(). */
static inline long papr_illan_attributes_once(__u32 unit_address, __u64 clear, __u64 set,
		__u64 *attributes)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_ILLAN_ATTRIBUTES, ret, unit_address, clear, set);

	if (rc == H_SUCCESS || rc == H_CONSTRAINED)
		*attributes = ret[0];

	return rc;
}

/* What H_ILLAN_ATTRIBUTES answers to arguments that break a rule, or 0. */
static inline long papr_illan_attributes_check(__u64 clear, __u64 set)
{
	if (!(((__u64)(clear & 0x4000) >> 14) == 0))
		return H_PARAMETER;
	if (!(((__u64)(set & 0x4000) >> 14) == 0))
		return H_PARAMETER;
	if (!(((__u64)(clear & 0x1) >> 0) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_illan_attributes() - Changes and returns the attributes of a logical LAN adapter.
 * @unit_address: The adapter.
 * @clear: Bits to clear, before bits are set. Bits: PAPR_LAN_ATTRIBUTES_*.
 * @set: Bits to set. Bits: PAPR_LAN_ATTRIBUTES_*.
 * @attributes: The attributes after the call. Bits: PAPR_LAN_ATTRIBUTES_*.
 *
 * Bits that are not implemented are ignored and returned as 0. With both masks 0 the call only returns the attributes.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_CONSTRAINED - At least one of the changes is not possible; the others have been made.
 * * %H_PARAMETER - @unit_address is not valid, or one of the changes is never allowed.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_illan_attributes(__u32 unit_address, __u64 clear, __u64 set, __u64 *attributes)
{
	long rc;

	rc = papr_illan_attributes_check(clear, set);
	if (rc)
		return rc;
	return papr_illan_attributes_once(unit_address, clear, set, attributes);
}

/* What a status of H_ILLAN_ATTRIBUTES is as an errno: 0 or negative. */
static inline int papr_illan_attributes_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_CONSTRAINED:
		return 0;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
