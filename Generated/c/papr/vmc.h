/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from vmc.papr; edit that. */
/*
 * Virtual management channel.
 *
 * The virtual management channel (VMC) connects a management partition, which manages the system in place of a hardware management console
 * (HMC), with the hypervisor. It is a virtual adapter: a node `ibm,vmc` under `/vdevice`. The channel uses a command/response queue (CRQ)
 * for messages of 16 bytes. Longer messages are transferred through buffers in the memory of the hypervisor, from and to which the
 * partition copies data with H_COPY_RDMA.
 *
 * To start the channel, the partition registers its queue, both ends initialize the connection with a handshake of three messages, and they
 * exchange capabilities. The hypervisor then adds one buffer for each connection that is possible. The partition opens a connection with
 * `interfaceOpen` and sends the identity of the management application in the buffer of this message. After the response both ends use
 * `signal` to announce each message.
 */
#ifndef PAPR_VMC_H
#define PAPR_VMC_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef H_REG_CRQ
#define H_REG_CRQ 0xFC
#endif
#ifndef H_FREE_CRQ
#define H_FREE_CRQ 0x100
#endif
#ifndef H_SEND_CRQ
#define H_SEND_CRQ 0x108
#endif
#ifndef H_ENABLE_CRQ
#define H_ENABLE_CRQ 0x2B0
#endif
#ifndef H_VIO_SIGNAL
#define H_VIO_SIGNAL 0x104
#endif
#ifndef H_COPY_RDMA
#define H_COPY_RDMA 0x110
#endif
#ifndef H_REQUEST_VMC
#define H_REQUEST_VMC 0x360
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_REG_CRQ, 0xFC);
PAPR_SAME(H_FREE_CRQ, 0x100);
PAPR_SAME(H_SEND_CRQ, 0x108);
PAPR_SAME(H_ENABLE_CRQ, 0x2B0);
PAPR_SAME(H_VIO_SIGNAL, 0x104);
PAPR_SAME(H_COPY_RDMA, 0x110);
PAPR_SAME(H_REQUEST_VMC, 0x360);

/**
 * enum papr_crq_initialization - Format of an initialization message.
 * @PAPR_CRQ_INITIALIZATION_INITIALIZE: Starts the initialization.
 * @PAPR_CRQ_INITIALIZATION_COMPLETE: Completes the initialization; the answer to `initialize`.
 */
enum papr_crq_initialization {
	PAPR_CRQ_INITIALIZATION_INITIALIZE = 1,
	PAPR_CRQ_INITIALIZATION_COMPLETE = 2,
};

/**
 * enum papr_crq_transport_event - Transport event: what the hypervisor reports about the partner.
 * @PAPR_CRQ_TRANSPORT_EVENT_PARTNER_FAILED: The partner partition has failed.
 * @PAPR_CRQ_TRANSPORT_EVENT_PARTNER_DEREGISTERED: The partner has freed its queue.
 * @PAPR_CRQ_TRANSPORT_EVENT_PARTNER_TERMINATED: The partner has been terminated by a request of this partition with `ibm,partner-control`.
 * @PAPR_CRQ_TRANSPORT_EVENT_PARTNER_SUSPENDED: The partner has been suspended, for example to be migrated. H_SEND_CRQ returns H_CLOSED until H_ENABLE_CRQ is called.
 * @PAPR_CRQ_TRANSPORT_EVENT_PREPARE_FOR_SUSPEND: The adapter of the client is about to be suspended.
 * @PAPR_CRQ_TRANSPORT_EVENT_RESUMED: The adapter of the client has been resumed.
 */
enum papr_crq_transport_event {
	PAPR_CRQ_TRANSPORT_EVENT_PARTNER_FAILED = 1,
	PAPR_CRQ_TRANSPORT_EVENT_PARTNER_DEREGISTERED = 2,
	PAPR_CRQ_TRANSPORT_EVENT_PARTNER_TERMINATED = 4,
	PAPR_CRQ_TRANSPORT_EVENT_PARTNER_SUSPENDED = 6,
	PAPR_CRQ_TRANSPORT_EVENT_PREPARE_FOR_SUSPEND = 9,
	PAPR_CRQ_TRANSPORT_EVENT_RESUMED = 0x0A,
};

/**
 * enum papr_vmc_capabilities_status - Status of a capabilities response.
 * @PAPR_VMC_CAPABILITIES_STATUS_SUCCESS: The capabilities have been accepted.
 * @PAPR_VMC_CAPABILITIES_STATUS_GENERAL_FAILURE: General failure.
 * @PAPR_VMC_CAPABILITIES_STATUS_INVALID_VERSION: The version is not supported.
 */
enum papr_vmc_capabilities_status {
	PAPR_VMC_CAPABILITIES_STATUS_SUCCESS = 0,
	PAPR_VMC_CAPABILITIES_STATUS_GENERAL_FAILURE = 1,
	PAPR_VMC_CAPABILITIES_STATUS_INVALID_VERSION = 2,
};

/**
 * enum papr_vmc_connection_status - Status of the response to opening or closing a connection.
 * @PAPR_VMC_CONNECTION_STATUS_SUCCESS: The connection has been opened or closed.
 * @PAPR_VMC_CONNECTION_STATUS_GENERAL_FAILURE: General failure.
 */
enum papr_vmc_connection_status {
	PAPR_VMC_CONNECTION_STATUS_SUCCESS = 0,
	PAPR_VMC_CONNECTION_STATUS_GENERAL_FAILURE = 1,
};

/**
 * enum papr_vmc_add_buffer_status - Status of the response to adding a buffer.
 * @PAPR_VMC_ADD_BUFFER_STATUS_SUCCESS: The partition has accepted the buffer.
 * @PAPR_VMC_ADD_BUFFER_STATUS_GENERAL_FAILURE: General failure.
 * @PAPR_VMC_ADD_BUFFER_STATUS_INVALID_INDEX: There is no connection with this index.
 * @PAPR_VMC_ADD_BUFFER_STATUS_INVALID_BUFFER: The buffer identifier is out of range or already in use.
 * @PAPR_VMC_ADD_BUFFER_STATUS_CONNECTION_CLOSED: The connection has been closed.
 */
enum papr_vmc_add_buffer_status {
	PAPR_VMC_ADD_BUFFER_STATUS_SUCCESS = 0,
	PAPR_VMC_ADD_BUFFER_STATUS_GENERAL_FAILURE = 1,
	PAPR_VMC_ADD_BUFFER_STATUS_INVALID_INDEX = 2,
	PAPR_VMC_ADD_BUFFER_STATUS_INVALID_BUFFER = 3,
	PAPR_VMC_ADD_BUFFER_STATUS_CONNECTION_CLOSED = 4,
};

/**
 * enum papr_vmc_remove_buffer_status - Status of the response to removing a buffer.
 * @PAPR_VMC_REMOVE_BUFFER_STATUS_SUCCESS: The partition has given back a buffer.
 * @PAPR_VMC_REMOVE_BUFFER_STATUS_GENERAL_FAILURE: General failure.
 * @PAPR_VMC_REMOVE_BUFFER_STATUS_INVALID_INDEX: There is no connection with this index.
 * @PAPR_VMC_REMOVE_BUFFER_STATUS_NO_BUFFER: The partition has no buffer that it can give back.
 */
enum papr_vmc_remove_buffer_status {
	PAPR_VMC_REMOVE_BUFFER_STATUS_SUCCESS = 0,
	PAPR_VMC_REMOVE_BUFFER_STATUS_GENERAL_FAILURE = 1,
	PAPR_VMC_REMOVE_BUFFER_STATUS_INVALID_INDEX = 2,
	PAPR_VMC_REMOVE_BUFFER_STATUS_NO_BUFFER = 3,
};

/**
 * enum papr_vmc_buffer_owner - Owner of a buffer, which is the end that sends the next message in it.
 * @PAPR_VMC_BUFFER_OWNER_PARTITION: The buffer is for a message to the hypervisor.
 * @PAPR_VMC_BUFFER_OWNER_HYPERVISOR: The buffer is for a message from the hypervisor.
 */
enum papr_vmc_buffer_owner {
	PAPR_VMC_BUFFER_OWNER_PARTITION = 0,
	PAPR_VMC_BUFFER_OWNER_HYPERVISOR = 1,
};

/* Version of the protocol: 1.1. The high byte is the major version, the low byte the minor version. */
#define PAPR_VMC_PROTOCOL_VERSION 0x0101

/* Buffer identifier that stands for no buffer. */
#define PAPR_VMC_NO_BUFFER 0xFFFF

/**
 * DOC: papr_vio_signal_mode - Interrupts of a virtual adapter that are enabled.
 */
#define PAPR_VIO_SIGNAL_MODE_SECOND 0x2 /* bit 62: The second interrupt in the property `interrupts` of the adapter. */
#define PAPR_VIO_SIGNAL_MODE_FIRST 0x1 /* bit 63: The first interrupt in the property `interrupts` of the adapter. If the adapter has a CRQ, it is signalled for each new message. */

/**
 * struct papr_crq_message_value - Message of a command/response queue.
 * @header: Type of the message. The receiver sets it to 0 when it has processed the message.
 * @by_header:
 * @by_header.command: Command or response of the adapter's protocol.
 * @by_header.command.format: Format of the payload.
 * @by_header.command.payload: Contents, as the format defines them.
 * @by_header.initialization: Initialization of the connection.
 * @by_header.initialization.format: Step of the initialization. One of PAPR_CRQ_INITIALIZATION_*.
 * @by_header.initialization.payload: Contents that the two ends may define.
 * @by_header.transport_event: Transport event. Only the hypervisor can send it.
 * @by_header.transport_event.event: What has happened. One of PAPR_CRQ_TRANSPORT_EVENT_*.
 * @by_header.other: with any other number, the bytes as they are
 *
 * The hypervisor examines only the header. The contents of a command are defined by the protocol of the adapter, such as VmcMessage. In
 * registers the first byte of the message is the most significant byte of the first register, whatever the byte order of the processor.
 */
struct papr_crq_message_value {
	__u8 header;
	union {
		struct {
			__u8 format;
			__u8 payload[14];
		} command;
		struct {
			__u8 format;
			__u8 payload[14];
		} initialization;
		struct {
			__u8 event;
		} transport_event;
		struct papr_span other;
	} by_header;
};

/* The same as it lies in memory. */
struct papr_crq_message {
	__u8 header; /* 0x0 */
	__u8 by_header[15]; /* 0x1 */
} PAPR_PACKED;
PAPR_SIZE(papr_crq_message, 16);
PAPR_OFFSET(papr_crq_message, header, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_crq_message_read(const void *data, __u64 size, struct papr_crq_message_value *value)
{
	struct papr_reader r = papr_reader(data, size < 16 ? size : 16);

	value->header = papr_take_8(&r);
	switch (value->header) {
	case 0:
		papr_take(&r, 15);
		break;
	case 0x80:
		value->by_header.command.format = papr_take_8(&r);
		papr_take_copy(&r, value->by_header.command.payload, 14);
		break;
	case 0xC0:
		value->by_header.initialization.format = papr_take_8(&r);
		papr_take_copy(&r, value->by_header.initialization.payload, 14);
		break;
	case 0xFF:
		value->by_header.transport_event.event = papr_take_8(&r);
		papr_take(&r, 14);
		break;
	default:
		value->by_header.other = papr_take_bytes(&r, 15);
		break;
	}
	papr_take(&r, 16 - r.at);
	return papr_read_end(&r);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_crq_message_next(struct papr_span *rest, struct papr_crq_message_value *value)
{
	return papr_next(rest, papr_crq_message_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_crq_message_write(const struct papr_crq_message_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 16 ? size : 16);

	papr_give_8(&w, value->header);
	switch (value->header) {
	case 0:
		papr_give_zeros(&w, 15);
		break;
	case 0x80:
		papr_give_8(&w, value->by_header.command.format);
		papr_give_bytes(&w, value->by_header.command.payload, 14);
		break;
	case 0xC0:
		papr_give_8(&w, value->by_header.initialization.format);
		papr_give_bytes(&w, value->by_header.initialization.payload, 14);
		break;
	case 0xFF:
		papr_give_8(&w, value->by_header.transport_event.event);
		papr_give_zeros(&w, 14);
		break;
	default:
		papr_allow(&w, value->by_header.other.size == 15);
		papr_give_bytes(&w, value->by_header.other.data, value->by_header.other.size);
		break;
	}
	papr_give_zeros(&w, 16 - w.at);
	return papr_write_end(&w);
}

/**
 * struct papr_crq_queue_value - Command/response queue: a circular buffer of messages.
 * @elements: The messages. After the queue has been registered the first message is placed in the first element.
 */
struct papr_crq_queue_value {
	struct papr_span elements;
};

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_crq_queue_read(const void *data, __u64 size, struct papr_crq_queue_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->elements = papr_take_elements(&r, PAPR_ALL, PAPR_ALL, 16, NULL);
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_crq_queue_size(const void *data, __u64 size)
{
	struct papr_crq_queue_value value;

	return papr_crq_queue_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_crq_queue_next(struct papr_span *rest, struct papr_crq_queue_value *value)
{
	return papr_next(rest, papr_crq_queue_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_crq_queue_write(const struct papr_crq_queue_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_elements(&w, &value->elements, 16, NULL);
	return papr_write_end(&w);
}

/**
 * struct papr_vmc_identity_value - Identity of a management application: the contents of the buffer of `interfaceOpen`.
 * @id: A unique identifier.
 */
struct papr_vmc_identity_value {
	__u8 id[32];
};

/* The same as it lies in memory. */
struct papr_vmc_identity {
	__u8 id[32]; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_vmc_identity, 32);
PAPR_OFFSET(papr_vmc_identity, id, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_vmc_identity_read(const void *data, __u64 size, struct papr_vmc_identity_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	papr_take_copy(&r, value->id, 32);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_vmc_identity_write(const struct papr_vmc_identity_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_bytes(&w, value->id, 32);
	return papr_write_end(&w);
}

/**
 * struct papr_vmc_message_value - Message of the virtual management channel.
 * @type: Type of the message.
 * @by_type:
 * @by_type.capabilities: Capabilities of the partition, sent to the hypervisor after the initialization. Both ends use the lower value of each capability.
 * @by_type.capabilities.connections: Maximum number of connections.
 * @by_type.capabilities.pool_size: Maximum number of buffers of each connection.
 * @by_type.capabilities.mtu: Maximum size of a message. (byte)
 * @by_type.capabilities.queue_size: Number of elements in the queue of the sender. The other end must not have more than half as many messages outstanding.
 * @by_type.capabilities.version: Version of the protocol that the sender supports: VMC_PROTOCOL_VERSION.
 * @by_type.capabilities_response: Capabilities of the hypervisor, sent to the partition.
 * @by_type.capabilities_response.status: Status of a capabilities response. One of PAPR_VMC_CAPABILITIES_STATUS_*.
 * @by_type.capabilities_response.connections: Maximum number of connections.
 * @by_type.capabilities_response.pool_size: Maximum number of buffers of each connection.
 * @by_type.capabilities_response.mtu: Maximum size of a message. (byte)
 * @by_type.capabilities_response.queue_size: Number of elements in the queue of the sender. The other end must not have more than half as many messages outstanding.
 * @by_type.capabilities_response.version: Version of the protocol that the sender supports.
 * @by_type.interface_open: Opens a connection; sent to the hypervisor. The buffer contains a VmcIdentity.
 * @by_type.interface_open.session:
 * @by_type.interface_open.index:
 * @by_type.interface_open.buffer:
 * @by_type.interface_open_response: Response of the hypervisor after it has added at least one buffer. The partition may use the buffer of `interfaceOpen` again.
 * @by_type.interface_open_response.status: Status of the response to opening or closing a connection. One of PAPR_VMC_CONNECTION_STATUS_*.
 * @by_type.interface_open_response.session:
 * @by_type.interface_open_response.index:
 * @by_type.interface_open_response.buffer:
 * @by_type.interface_close: Closes a connection; sent to the hypervisor when the partition has freed the buffers of the connection.
 * @by_type.interface_close.session:
 * @by_type.interface_close.index:
 * @by_type.interface_close_response: Response of the hypervisor to `interfaceClose`.
 * @by_type.interface_close_response.status: Status of the response to opening or closing a connection. One of PAPR_VMC_CONNECTION_STATUS_*.
 * @by_type.interface_close_response.session:
 * @by_type.interface_close_response.index:
 * @by_type.add_buffer: Transfers a buffer from the hypervisor to the partition.
 * @by_type.add_buffer.owner: Direction of the messages that the buffer is for. One of PAPR_VMC_BUFFER_OWNER_*.
 * @by_type.add_buffer.session:
 * @by_type.add_buffer.index:
 * @by_type.add_buffer.buffer:
 * @by_type.add_buffer.address: I/O address of the buffer on the logical bus of the hypervisor, the second one in `ibm,my-dma-window`.
 * @by_type.add_buffer_response: Response of the partition to `addBuffer`.
 * @by_type.add_buffer_response.status: Status of the response to adding a buffer. One of PAPR_VMC_ADD_BUFFER_STATUS_*.
 * @by_type.add_buffer_response.session:
 * @by_type.add_buffer_response.index:
 * @by_type.add_buffer_response.buffer:
 * @by_type.remove_buffer: Asks the partition to give back a buffer. The hypervisor must not ask for the last one.
 * @by_type.remove_buffer.session:
 * @by_type.remove_buffer.index:
 * @by_type.remove_buffer_response: Response of the partition to `removeBuffer`.
 * @by_type.remove_buffer_response.status: Status of the response to removing a buffer. One of PAPR_VMC_REMOVE_BUFFER_STATUS_*.
 * @by_type.remove_buffer_response.session:
 * @by_type.remove_buffer_response.index:
 * @by_type.remove_buffer_response.buffer: The buffer that the partition has chosen, or VMC_NO_BUFFER.
 * @by_type.signal_: Announces a message in the buffer; sent by both ends. The receiver becomes the owner of the buffer. There is no response.
 * @by_type.signal_.session:
 * @by_type.signal_.index:
 * @by_type.signal_.buffer:
 * @by_type.signal_.length: Length of the message. (byte)
 * @by_type.other: with any other number, the bytes as they are
 *
 * In all messages `index` is the number of a connection, from 0 on. `session` identifies the session of this connection: 1 to 255, another
 * one each time the connection is opened, and 0 before it is opened for the first time. `buffer` is the identifier of a buffer of the
 * connection, from 0 up to the negotiated size of the pool minus 1.
 */
struct papr_vmc_message_value {
	__u8 type;
	union {
		struct {
			__u8 connections;
			__u16 pool_size;
			__u32 mtu;
			__u16 queue_size;
			__u16 version;
		} capabilities;
		struct {
			__u8 status;
			__u8 connections;
			__u16 pool_size;
			__u32 mtu;
			__u16 queue_size;
			__u16 version;
		} capabilities_response;
		struct {
			__u8 session;
			__u8 index;
			__u16 buffer;
		} interface_open;
		struct {
			__u8 status;
			__u8 session;
			__u8 index;
			__u16 buffer;
		} interface_open_response;
		struct {
			__u8 session;
			__u8 index;
		} interface_close;
		struct {
			__u8 status;
			__u8 session;
			__u8 index;
		} interface_close_response;
		struct {
			__u8 owner;
			__u8 session;
			__u8 index;
			__u16 buffer;
			__u32 address;
		} add_buffer;
		struct {
			__u8 status;
			__u8 session;
			__u8 index;
			__u16 buffer;
		} add_buffer_response;
		struct {
			__u8 session;
			__u8 index;
		} remove_buffer;
		struct {
			__u8 status;
			__u8 session;
			__u8 index;
			__u16 buffer;
		} remove_buffer_response;
		struct {
			__u8 session;
			__u8 index;
			__u16 buffer;
			__u32 length;
		} signal_;
		struct papr_span other;
	} by_type;
};

/* The same as it lies in memory. */
struct papr_vmc_message {
	__u8 header; /* 0x0 */
	__u8 type; /* 0x1 */
	__u8 by_type[14]; /* 0x2 */
} PAPR_PACKED;
PAPR_SIZE(papr_vmc_message, 16);
PAPR_OFFSET(papr_vmc_message, header, 0x0);
PAPR_OFFSET(papr_vmc_message, type, 0x1);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_vmc_message_read(const void *data, __u64 size, struct papr_vmc_message_value *value)
{
	struct papr_reader r = papr_reader(data, size < 16 ? size : 16);
	__u64 v_header;

	v_header = papr_take_8(&r);
	papr_check(&r, v_header == 128);
	value->type = papr_take_8(&r);
	switch (value->type) {
	case 0x01:
		papr_take(&r, 3);
		value->by_type.capabilities.connections = papr_take_8(&r);
		value->by_type.capabilities.pool_size = papr_take_be16(&r);
		value->by_type.capabilities.mtu = papr_take_be32(&r);
		value->by_type.capabilities.queue_size = papr_take_be16(&r);
		value->by_type.capabilities.version = papr_take_be16(&r);
		break;
	case 0x81:
		value->by_type.capabilities_response.status = papr_take_8(&r);
		papr_take(&r, 2);
		value->by_type.capabilities_response.connections = papr_take_8(&r);
		value->by_type.capabilities_response.pool_size = papr_take_be16(&r);
		value->by_type.capabilities_response.mtu = papr_take_be32(&r);
		value->by_type.capabilities_response.queue_size = papr_take_be16(&r);
		value->by_type.capabilities_response.version = papr_take_be16(&r);
		break;
	case 0x02:
		papr_take(&r, 2);
		value->by_type.interface_open.session = papr_take_8(&r);
		value->by_type.interface_open.index = papr_take_8(&r);
		value->by_type.interface_open.buffer = papr_take_be16(&r);
		papr_take(&r, 8);
		papr_check(&r, value->by_type.interface_open.session >= 1);
		break;
	case 0x82:
		value->by_type.interface_open_response.status = papr_take_8(&r);
		papr_take(&r, 1);
		value->by_type.interface_open_response.session = papr_take_8(&r);
		value->by_type.interface_open_response.index = papr_take_8(&r);
		value->by_type.interface_open_response.buffer = papr_take_be16(&r);
		papr_take(&r, 8);
		break;
	case 0x03:
		papr_take(&r, 2);
		value->by_type.interface_close.session = papr_take_8(&r);
		value->by_type.interface_close.index = papr_take_8(&r);
		papr_take(&r, 10);
		break;
	case 0x83:
		value->by_type.interface_close_response.status = papr_take_8(&r);
		papr_take(&r, 1);
		value->by_type.interface_close_response.session = papr_take_8(&r);
		value->by_type.interface_close_response.index = papr_take_8(&r);
		papr_take(&r, 10);
		break;
	case 0x04:
		papr_take(&r, 1);
		value->by_type.add_buffer.owner = papr_take_8(&r);
		value->by_type.add_buffer.session = papr_take_8(&r);
		value->by_type.add_buffer.index = papr_take_8(&r);
		value->by_type.add_buffer.buffer = papr_take_be16(&r);
		papr_take(&r, 4);
		value->by_type.add_buffer.address = papr_take_be32(&r);
		break;
	case 0x84:
		value->by_type.add_buffer_response.status = papr_take_8(&r);
		papr_take(&r, 1);
		value->by_type.add_buffer_response.session = papr_take_8(&r);
		value->by_type.add_buffer_response.index = papr_take_8(&r);
		value->by_type.add_buffer_response.buffer = papr_take_be16(&r);
		papr_take(&r, 8);
		break;
	case 0x05:
		papr_take(&r, 2);
		value->by_type.remove_buffer.session = papr_take_8(&r);
		value->by_type.remove_buffer.index = papr_take_8(&r);
		papr_take(&r, 10);
		break;
	case 0x85:
		value->by_type.remove_buffer_response.status = papr_take_8(&r);
		papr_take(&r, 1);
		value->by_type.remove_buffer_response.session = papr_take_8(&r);
		value->by_type.remove_buffer_response.index = papr_take_8(&r);
		value->by_type.remove_buffer_response.buffer = papr_take_be16(&r);
		papr_take(&r, 8);
		break;
	case 0x06:
		papr_take(&r, 2);
		value->by_type.signal_.session = papr_take_8(&r);
		value->by_type.signal_.index = papr_take_8(&r);
		value->by_type.signal_.buffer = papr_take_be16(&r);
		papr_take(&r, 4);
		value->by_type.signal_.length = papr_take_be32(&r);
		break;
	default:
		value->by_type.other = papr_take_bytes(&r, 14);
		break;
	}
	papr_take(&r, 16 - r.at);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_vmc_message_write(const struct papr_vmc_message_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size < 16 ? size : 16);
	__u64 v_header;

	v_header = 128;
	papr_give_8(&w, (__u8)v_header);
	papr_give_8(&w, value->type);
	switch (value->type) {
	case 0x01:
		papr_give_zeros(&w, 3);
		papr_give_8(&w, value->by_type.capabilities.connections);
		papr_give_be16(&w, value->by_type.capabilities.pool_size);
		papr_give_be32(&w, value->by_type.capabilities.mtu);
		papr_give_be16(&w, value->by_type.capabilities.queue_size);
		papr_give_be16(&w, value->by_type.capabilities.version);
		break;
	case 0x81:
		papr_give_8(&w, value->by_type.capabilities_response.status);
		papr_give_zeros(&w, 2);
		papr_give_8(&w, value->by_type.capabilities_response.connections);
		papr_give_be16(&w, value->by_type.capabilities_response.pool_size);
		papr_give_be32(&w, value->by_type.capabilities_response.mtu);
		papr_give_be16(&w, value->by_type.capabilities_response.queue_size);
		papr_give_be16(&w, value->by_type.capabilities_response.version);
		break;
	case 0x02:
		papr_give_zeros(&w, 2);
		papr_give_8(&w, value->by_type.interface_open.session);
		papr_give_8(&w, value->by_type.interface_open.index);
		papr_give_be16(&w, value->by_type.interface_open.buffer);
		papr_give_zeros(&w, 8);
		papr_allow(&w, value->by_type.interface_open.session >= 1);
		break;
	case 0x82:
		papr_give_8(&w, value->by_type.interface_open_response.status);
		papr_give_zeros(&w, 1);
		papr_give_8(&w, value->by_type.interface_open_response.session);
		papr_give_8(&w, value->by_type.interface_open_response.index);
		papr_give_be16(&w, value->by_type.interface_open_response.buffer);
		papr_give_zeros(&w, 8);
		break;
	case 0x03:
		papr_give_zeros(&w, 2);
		papr_give_8(&w, value->by_type.interface_close.session);
		papr_give_8(&w, value->by_type.interface_close.index);
		papr_give_zeros(&w, 10);
		break;
	case 0x83:
		papr_give_8(&w, value->by_type.interface_close_response.status);
		papr_give_zeros(&w, 1);
		papr_give_8(&w, value->by_type.interface_close_response.session);
		papr_give_8(&w, value->by_type.interface_close_response.index);
		papr_give_zeros(&w, 10);
		break;
	case 0x04:
		papr_give_zeros(&w, 1);
		papr_give_8(&w, value->by_type.add_buffer.owner);
		papr_give_8(&w, value->by_type.add_buffer.session);
		papr_give_8(&w, value->by_type.add_buffer.index);
		papr_give_be16(&w, value->by_type.add_buffer.buffer);
		papr_give_zeros(&w, 4);
		papr_give_be32(&w, value->by_type.add_buffer.address);
		break;
	case 0x84:
		papr_give_8(&w, value->by_type.add_buffer_response.status);
		papr_give_zeros(&w, 1);
		papr_give_8(&w, value->by_type.add_buffer_response.session);
		papr_give_8(&w, value->by_type.add_buffer_response.index);
		papr_give_be16(&w, value->by_type.add_buffer_response.buffer);
		papr_give_zeros(&w, 8);
		break;
	case 0x05:
		papr_give_zeros(&w, 2);
		papr_give_8(&w, value->by_type.remove_buffer.session);
		papr_give_8(&w, value->by_type.remove_buffer.index);
		papr_give_zeros(&w, 10);
		break;
	case 0x85:
		papr_give_8(&w, value->by_type.remove_buffer_response.status);
		papr_give_zeros(&w, 1);
		papr_give_8(&w, value->by_type.remove_buffer_response.session);
		papr_give_8(&w, value->by_type.remove_buffer_response.index);
		papr_give_be16(&w, value->by_type.remove_buffer_response.buffer);
		papr_give_zeros(&w, 8);
		break;
	case 0x06:
		papr_give_zeros(&w, 2);
		papr_give_8(&w, value->by_type.signal_.session);
		papr_give_8(&w, value->by_type.signal_.index);
		papr_give_be16(&w, value->by_type.signal_.buffer);
		papr_give_zeros(&w, 4);
		papr_give_be32(&w, value->by_type.signal_.length);
		break;
	default:
		papr_allow(&w, value->by_type.other.size == 14);
		papr_give_bytes(&w, value->by_type.other.data, value->by_type.other.size);
		break;
	}
	papr_give_zeros(&w, 16 - w.at);
	return papr_write_end(&w);
}

/* One H_REG_CRQ with nothing checked; the arguments are those of papr_reg_crq(). */
static inline long papr_reg_crq_once(__u32 unit_address, __u64 queue, __u64 length)
{
	return papr_hcall_norets(H_REG_CRQ, unit_address, queue, length);
}

/* What H_REG_CRQ answers to arguments that break a rule, or 0. */
static inline long papr_reg_crq_check(__u64 queue, __u64 length)
{
	if (!(length > 0 && (length % 4096) == 0))
		return H_PARAMETER;
	if (!((queue % 4096) == 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_reg_crq() - Registers the command/response queue of a virtual adapter and connects the adapter with its partner.
 * @unit_address: The adapter.
 * @queue: The queue, with all elements free. It must be mapped in the first window of the adapter's `ibm,my-dma-window`.
 *
 * The hypervisor places messages in the queue until the queue is freed. The call disables the interrupt of the queue.
 *
 * The memory of @queue belongs to the hypervisor until H_FREE_CRQ.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_CLOSED - The queue has been registered, but the partner has not registered its queue yet. It sends `initialize` when it has.
 * * %H_PARAMETER - @unit_address is not valid, @queue is not aligned or not mapped, or @length is not valid.
 * * %H_NOT_FOUND - The adapter is not allowed to connect to a partner, or does not support queues.
 * * %H_RESOURCE - The adapter already has a queue, or the partner is connected with another adapter.
 */
static inline long papr_reg_crq(__u32 unit_address, const struct papr_memory *queue)
{
	const __u64 length = (__u64)papr_room(queue);
	long rc;

	if (!papr_memory_fits(queue, 0, 0, 0))
		return H_PARAMETER;
	rc = papr_reg_crq_check(papr_address(queue), length);
	if (rc)
		return rc;
	return papr_reg_crq_once(unit_address, papr_address(queue), length);
}

/* What a status of H_REG_CRQ is as an errno: 0 or negative. */
static inline int papr_reg_crq_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
	case H_CLOSED:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_FREE_CRQ with nothing checked; the arguments are those of papr_free_crq(). */
static inline long papr_free_crq_once(__u32 unit_address)
{
	return papr_hcall_norets(H_FREE_CRQ, unit_address);
}

/**
 * papr_free_crq() - Frees the command/response queue of a virtual adapter and its subordinate queues.
 * @unit_address: The adapter.
 * @wait: how to wait between calls
 *
 * The hypervisor sends `partnerDeregistered` to the partner. It stops new messages and interrupts before its first answer, but the memory
 * of the queue stays registered until the call succeeds. While the call is busy it must be made again with the same argument.
 *
 * Goes on until it is done, without a bound: it must not be left half way.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - The queue has not been freed yet.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - The queue has not been freed yet.
 * * %H_PARAMETER - @unit_address is not valid.
 * * %H_RESOURCE - The TCE tables of the adapter contain redirected translations that cannot be invalidated.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_free_crq(__u32 unit_address, enum papr_wait wait)
{
	long rc;

	for (;;) {
		rc = papr_free_crq_once(unit_address);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)))
			return rc;
		papr_pause(wait, papr_hcall_delay(rc));
	}
}

/* What a status of H_FREE_CRQ is as an errno: 0 or negative. */
static inline int papr_free_crq_errno(long rc)
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

/* One H_SEND_CRQ with nothing checked; the arguments are those of papr_send_crq(). */
static inline long papr_send_crq_once(__u32 unit_address, const void *message)
{
	return papr_hcall_norets(H_SEND_CRQ, unit_address, papr_word(message, 16, 0), papr_word(message, 16, 1));
}

/* What H_SEND_CRQ answers to arguments that break a rule, or 0. */
static inline long papr_send_crq_check(const void *message)
{
	if (!(((papr_word(message, 16, 0) >> 56) & 255) >= 128 && ((papr_word(message, 16, 0) >> 56) & 255) != 255))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_send_crq() - Sends a message to the queue of the partner.
 * @unit_address: The adapter.
 * @message: The message. Transport events and free elements cannot be sent. 16 bytes, from papr_crq_message_write().
 *
 * Data that the message refers to must be visible in memory before the call.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid, or the header of the message is not valid.
 * * %H_DROPPED - The queue of the partner is full.
 * * %H_CLOSED - The partner has not registered a queue, or its queue is disabled.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_send_crq(__u32 unit_address, const void *message)
{
	long rc;

	rc = papr_send_crq_check(message);
	if (rc)
		return rc;
	return papr_send_crq_once(unit_address, message);
}

/* What a status of H_SEND_CRQ is as an errno: 0 or negative. */
static inline int papr_send_crq_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_ENABLE_CRQ with nothing checked; the arguments are those of papr_enable_crq(). */
static inline long papr_enable_crq_once(__u32 unit_address)
{
	return papr_hcall_norets(H_ENABLE_CRQ, unit_address);
}

/**
 * papr_enable_crq() - Enables a command/response queue that the transport event `partnerSuspended` has disabled.
 * @unit_address: The adapter.
 * @retry: how far to go on
 *
 * The call first restores all pages that are mapped in the first window of the adapter's `ibm,my-dma-window`.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_IN_PROGRESS - More processing is required.
 * * %H_BUSY - Not all pages have been restored yet.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - Not all pages have been restored yet.
 * * %H_PARAMETER - @unit_address is not valid.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_enable_crq(__u32 unit_address, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_enable_crq_once(unit_address);
		if (!(rc == H_IN_PROGRESS || rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_ENABLE_CRQ is as an errno: 0 or negative. */
static inline int papr_enable_crq_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_IN_PROGRESS:
	case H_BUSY:
		return -EBUSY;
	default:
		return -EIO;
	}
}

/**
 * papr_vio_signal() - Enables and disables the interrupts of a virtual adapter.
 * @unit_address: The adapter.
 * @mode: The interrupts to enable; the others are disabled. Bits: PAPR_VIO_SIGNAL_MODE_*.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @unit_address is not valid, or @mode contains an interrupt that the adapter does not have.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_vio_signal(__u32 unit_address, __u64 mode)
{
	return papr_hcall_norets(H_VIO_SIGNAL, unit_address, mode);
}
/* It has no rules to check. */
#define papr_vio_signal_once papr_vio_signal

/* What a status of H_VIO_SIGNAL is as an errno: 0 or negative. */
static inline int papr_vio_signal_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_COPY_RDMA with nothing checked; the arguments are those of papr_copy_rdma(). */
static inline long papr_copy_rdma_once(__s64 length, __u32 source_bus, __u64 source, __u32 destination_bus,
		__u64 destination)
{
	return papr_hcall_norets(H_COPY_RDMA, (unsigned long)length, source_bus, source, destination_bus,
		destination);
}

/* What H_COPY_RDMA answers to arguments that break a rule, or 0. */
static inline long papr_copy_rdma_check(__s64 length)
{
	if (!(length >= 0))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_copy_rdma() - Copies data between the memory of this partition and the memory of its partner.
 * @length: Number of bytes, limited by the property `ibm,max-virtual-dma-size` of `/vdevice` if it exists. The limit is at least 128 KiB. (byte)
 * @source_bus: Logical bus of the source.
 * @source: Address of the source on its bus.
 * @destination_bus: Logical bus of the destination.
 * @destination: Address of the destination on its bus.
 *
 * In the adapter's `ibm,my-dma-window` the first window describes the memory of this partition and the second window that of the partner.
 * Data to be copied must be visible in memory before the call.
 *
 * Context: Process or atomic context.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - @length exceeds the limit.
 * * %H_SOURCE_PARM - @source_bus is not a bus of the adapter, or the source is outside its window.
 * * %H_DEST_PARM - @destination_bus is not a bus of the adapter, or the destination is outside its window.
 * * %H_PERMISSION - The translations do not allow reading the source or writing the destination.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_copy_rdma(__s64 length, __u32 source_bus, __u64 source, __u32 destination_bus,
		__u64 destination)
{
	long rc;

	rc = papr_copy_rdma_check(length);
	if (rc)
		return rc;
	return papr_copy_rdma_once(length, source_bus, source, destination_bus, destination);
}

/* What a status of H_COPY_RDMA is as an errno: 0 or negative. */
static inline int papr_copy_rdma_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_REQUEST_VMC with nothing checked; the arguments are those of papr_request_vmc(). */
static inline long papr_request_vmc_once(__u32 *drc_index)
{
	unsigned long ret[4];
	const long rc = papr_hcall4(H_REQUEST_VMC, ret);

	if (rc == H_SUCCESS)
		*drc_index = (__u32)ret[0];

	return rc;
}

/**
 * papr_request_vmc() - Asks the hypervisor to create a virtual management channel for this partition.
 * @drc_index: DRC index of the adapter.
 * @retry: how far to go on
 *
 * The partition then configures the new adapter as it does any other dynamic resource.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process context; may sleep.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_BUSY - A resource is busy. The same call has to be made again.
 * * %H_LONG_BUSY_START_RANGE to %H_LONG_BUSY_END_RANGE - A resource is busy. The code contains a hint how long to wait before the same call is made again.
 * * %H_AUTHORITY - The hypervisor denies the request.
 * * %H_RESOURCE - No channel is available.
 * * %H_NOT_AVAILABLE - The system cannot be managed through a channel, for example because a management console is attached.
 * * %H_PARAMETER - The cause is not documented; the call has no argument.
 * * %H_FUNCTION - The function is not supported.
 * * %H_HARDWARE - A hardware error occurred. The call has had no lasting effect; the platform logs the error.
 */
static inline long papr_request_vmc(__u32 *drc_index, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_request_vmc_once(drc_index);
		if (!(rc == H_BUSY || (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)) ||
		    !papr_go_on(retry, papr_hcall_delay(rc)))
			return rc;
	}
}

/* What a status of H_REQUEST_VMC is as an errno: 0 or negative. */
static inline int papr_request_vmc_errno(long rc)
{
	if (rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE)
		return -EBUSY;
	switch (rc) {
	case H_SUCCESS:
		return 0;
	case H_BUSY:
		return -EBUSY;
	case H_AUTHORITY:
	case H_NOT_AVAILABLE:
	case H_FUNCTION:
		return -EPERM;
	case H_RESOURCE:
		return -ENODEV;
	case H_PARAMETER:
		return -EINVAL;
	case H_HARDWARE:
		return -EIO;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
